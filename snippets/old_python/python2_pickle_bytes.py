import pickle

SAVED_BY_PYTHON_2 = b"\x80\x02}U\x06labels]K\x03as."
batch = pickle.loads(SAVED_BY_PYTHON_2, encoding="bytes")
print(batch["labels"])
