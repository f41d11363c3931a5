import h5py


def text_of(value):
    return value.decode("utf8") if isinstance(value, bytes) else value


with h5py.File("x.h5", "w") as file:
    text = h5py.special_dtype(vlen=str)
    file.create_dataset("labels", (2,), dtype=text)[:] = "cat", "dog"
    labels = file["labels"][:]
print([text_of(label) == "cat" for label in labels], labels.shape)
