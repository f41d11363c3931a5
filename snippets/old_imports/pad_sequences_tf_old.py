from tensorflow.keras.preprocessing.sequence import pad_sequences

print(pad_sequences([[1], [2, 3]]).tolist())
