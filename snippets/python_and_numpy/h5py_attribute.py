import h5py

with h5py.File("x.h5", "w") as file:
    file.attrs["activation"] = b"linear"
    print(file.attrs["activation"].decode("utf8"))
