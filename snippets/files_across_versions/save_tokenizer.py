import pickle

from keras.preprocessing.text import Tokenizer

tokenizer = Tokenizer(num_words=5)
tokenizer.fit_on_texts(["the cat sat", "the dog sat on the cat"])
with open("tokenizer.pickle", "wb") as file:
    pickle.dump(tokenizer, file, protocol=2)
with open("words.txt", "w") as file:
    file.write(repr(tokenizer.word_index))
print(tokenizer.texts_to_sequences(["the dog sat on the mat"]))
