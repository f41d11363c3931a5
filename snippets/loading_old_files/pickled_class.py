import pickle

written_by_keras_2_13 = b"ckeras.src.engine.sequential\nSequential\n."
print(pickle.loads(written_by_keras_2_13).__name__)
