from keras.preprocessing import text

tokenizer = text.Tokenizer()
tokenizer.fit_on_texts(["the cat", "the dog"])
loaded = text.tokenizer_from_json(tokenizer.to_json())
print(loaded.texts_to_sequences(["the dog"]))
