import pickle

with open("tokenizer.pickle", "rb") as file:
    tokenizer = pickle.load(file)
print(tokenizer.texts_to_sequences(["the dog sat on the mat"]))
