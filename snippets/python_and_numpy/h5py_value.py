import h5py
import numpy as np

with h5py.File("x.h5", "w") as file:
    file["kernel"] = np.ones((2, 3))
    print(file["kernel"].value.shape)
