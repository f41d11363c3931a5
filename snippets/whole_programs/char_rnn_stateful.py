import keras
import numpy as np
from keras import layers

text = "the quick brown fox jumps over the lazy dog and runs off "
chars = sorted(set(text))
vocab = {char: i for i, char in enumerate(chars)}
data = np.array([vocab[char] for char in text])
batch_size, seq_length, rnn_size, num_layers = 2, 7, 6, 2
inputs = data[:56].reshape(batch_size, 4, seq_length)
targets = data[1:57].reshape(batch_size, 4, seq_length)


def fixed(shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.5 * values.reshape(shape)


def lstm_weights(kernel, bias, forget_bias):
    i, j, f, o = np.split(kernel, 4, axis=1)
    kernel = np.concatenate([i, f, j, o], axis=1)
    i, j, f, o = np.split(bias, 4)
    bias = np.concatenate([i, f + forget_bias, j, o])
    return [kernel[:-rnn_size], kernel[-rnn_size:], bias]


model = keras.Sequential([
    layers.Input(batch_shape=(batch_size, None), dtype="int32"),
    layers.Embedding(len(chars), 5),
    layers.LSTM(rnn_size, return_sequences=True, stateful=True),
    layers.LSTM(rnn_size, return_sequences=True, stateful=True),
    layers.Dense(len(chars)),
])
embedding, lstm_1, lstm_2, dense = model.layers
embedding.set_weights([fixed((len(chars), 5))])
for lstm, width in (lstm_1, 5), (lstm_2, rnn_size):
    kernel = fixed((width + rnn_size, 4 * rnn_size))
    lstm.cell.set_weights(
        lstm_weights(kernel, np.zeros(4 * rnn_size), 1.0))
dense.set_weights(
    [fixed((rnn_size, len(chars))), np.zeros(len(chars))])
model.compile(
    optimizer=keras.optimizers.Adam(
        0.02, epsilon=1e-8, global_clipnorm=0.2),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)


def reset_states():
    lstm_1.reset_state()
    lstm_2.reset_state()


for epoch in range(2):
    reset_states()
    for b in range(4):
        model.reset_metrics()
        value = model.train_on_batch(inputs[:, b], targets[:, b])
        if b % 2:
            print("epoch %d, batch %d: loss %.3f" % (
                epoch + 1, b + 1, value))
reset_states()
char = np.array([[vocab["t"]], [vocab["q"]]])
for _ in range(5):
    scores = model.predict_on_batch(char)
    char = scores.argmax(-1)
    print([chars[i] for i in char[:, 0]],
          scores[0, 0, :2].astype(float).round(3).tolist())
