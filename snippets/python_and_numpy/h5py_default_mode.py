import h5py

with h5py.File("x.h5") as file:
    file["kernel"] = [1.0, 2.0]
    print(file["kernel"].shape)
