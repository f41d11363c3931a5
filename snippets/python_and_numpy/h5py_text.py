import h5py

with h5py.File("x.h5", "w") as file:
    file["label"] = "cat"
    label = file["label"][()]
    print((label + "s").upper())
