from tensorflow.keras.preprocessing.text import Tokenizer

tokenizer = Tokenizer()
tokenizer.fit_on_texts(["the cat", "the dog"])
print(tokenizer.texts_to_sequences(["the dog"]))
