import pickle

SAVED_BY_PYTHON_2 = b"\x80\x02}U\x04data]K\x03as."
batch = pickle.loads(SAVED_BY_PYTHON_2, encoding="bytes")
print(batch["data"])
