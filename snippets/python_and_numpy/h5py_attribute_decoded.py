import h5py

with h5py.File("x.h5", "w") as file:
    file.attrs["activation"] = b"linear"
    activation = file.attrs["activation"]
    if isinstance(activation, bytes):
        activation = activation.decode("utf8")
    print(activation)
