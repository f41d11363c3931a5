from collections import Counter

import keras
import numpy as np
from keras import layers

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


def words(text):
    return text.lower().replace(",", " ").split()


counts = Counter(word for text in texts for word in words(text))
most = [word for word, _ in counts.most_common(max_words - 1)]
index = {word: i for i, word in enumerate(most, start=1)}


def vectorize(texts):
    sequences = [
        [index[word] for word in words(text) if word in index]
        for text in texts]
    return keras.utils.pad_sequences(sequences, maxlen=maxlen)


x = vectorize(texts)
print("first text", x[0].tolist())

model = keras.Sequential([
    layers.Input((maxlen,), dtype="int32"),
    layers.Embedding(max_words, 4),
    layers.Conv1D(6, 3, padding="valid", activation="relu"),
    layers.GlobalMaxPooling1D(),
    layers.Dense(1, activation="sigmoid"),
])
model.set_weights([fixed(w.shape) for w in model.get_weights()])
model.compile(
    loss="binary_crossentropy",
    optimizer=keras.optimizers.Adam(0.02, global_clipnorm=1e6),
    metrics=["acc"])
history = model.fit(
    x, labels, batch_size=4, epochs=3, shuffle=False, verbose=0)
for name in "loss", "acc":
    print(name, " ".join("%.4f" % v for v in history.history[name]))

new = ["A funny cast, a warm film", "A cold, dull one"]
probability = model.predict(vectorize(new), verbose=0)[:, 0]
print("probability", probability.astype(float).round(4).tolist())
print("class", (probability > 0.5).astype("int32").tolist())
