import numpy as np
from tensorflow.keras.layers import Conv1D, Dense, Embedding
from tensorflow.keras.layers import GlobalMaxPooling1D
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import Adam
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.preprocessing.text import Tokenizer

texts = [
    "A fine film, fine and funny", "A dull film and a long one",
    "Funny and warm", "Dull, dull, dull", "A warm and fine cast",
    "Long, cold and dull", "A fine cast in a funny film",
    "One long cold film"]
labels = np.array([1, 0, 1, 0, 1, 0, 1, 0])
max_words, maxlen = 9, 6


def fixed(shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.3 * values.reshape(shape)


tokenizer = Tokenizer(num_words=max_words)
tokenizer.fit_on_texts(texts)
x = pad_sequences(tokenizer.texts_to_sequences(texts), maxlen=maxlen)
print("first text", x[0].tolist())

model = Sequential()
model.add(Embedding(max_words, 4, input_length=maxlen))
model.add(Conv1D(6, 3, padding="valid", activation="relu"))
model.add(GlobalMaxPooling1D())
model.add(Dense(1, activation="sigmoid"))
model.set_weights([fixed(w.shape) for w in model.get_weights()])
model.compile(
    loss="binary_crossentropy", optimizer=Adam(0.02), metrics=["acc"])
history = model.fit(
    x, labels, batch_size=4, epochs=3, shuffle=False, verbose=0)

new = ["A funny cast, a warm film", "A cold, dull one"]
x_new = pad_sequences(tokenizer.texts_to_sequences(new), maxlen=maxlen)
probability = model.predict(x_new, verbose=0)[:, 0]
classes = model.predict_classes(x_new)[:, 0]
for name in "loss", "acc":
    print(name, " ".join("%.4f" % v for v in history.history[name]))
print("probability", probability.astype(float).round(4).tolist())
print("class", classes.tolist())
