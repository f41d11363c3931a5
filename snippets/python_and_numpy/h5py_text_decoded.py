import h5py

with h5py.File("x.h5", "w") as file:
    file["label"] = "cat"
    label = file["label"][()]
    if isinstance(label, bytes):
        label = label.decode("utf8")
    print((label + "s").upper())
