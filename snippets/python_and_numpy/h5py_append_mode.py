import h5py

with h5py.File("x.h5", "a") as file:
    file["kernel"] = [1.0, 2.0]
    print(file["kernel"].shape)
