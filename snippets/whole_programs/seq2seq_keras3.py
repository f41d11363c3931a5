import keras
import numpy as np
from keras import layers, ops

vocab, embed, units, batch_size, length = 8, 4, 5, 4, 5
GO, END = 0, 1


def fixed(shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.5 * values.reshape(shape)


def lstm_weights(width):
    kernel = fixed((width + units, 4 * units))
    i, j, f, o = np.split(kernel, 4, axis=1)
    kernel = np.concatenate([i, f, j, o], axis=1)
    bias = np.repeat([0.0, 1.0, 0.0, 0.0], units)
    return [kernel[:-units], kernel[-units:], bias]


random = np.random.RandomState(0)
source = random.randint(2, vocab, (batch_size, length))
target = source[:, ::-1]
shifted = np.insert(target, 0, GO, axis=1)[:, :-1]

embedding = layers.Embedding(vocab, embed)
encoder = layers.LSTM(
    units, return_sequences=True, return_state=True)
memory_layer = layers.Dense(units, use_bias=False)
cell = layers.LSTMCell(units)
attention_layer = layers.Dense(units, use_bias=False)
projection = layers.Dense(vocab, use_bias=False)


def decode(token, attention, state, memory, keys):
    inputs = ops.concatenate([embedding(token), attention], -1)
    output, state = cell(inputs, state)
    scores = ops.einsum("bu,btu->bt", output, keys)
    context = ops.einsum("bt,btu->bu", ops.softmax(scores), memory)
    attention = attention_layer(
        ops.concatenate([output, context], -1))
    return projection(attention), attention, state


def start(encoder_in):
    memory, *state = encoder(embedding(encoder_in))
    return memory, memory_layer(memory), state


class Seq2Seq(keras.Model):
    def __init__(self):
        super().__init__()
        self.parts = [
            embedding, encoder, memory_layer, cell, attention_layer,
            projection]

    def call(self, inputs):
        encoder_in, decoder_in = inputs
        memory, keys, state = start(encoder_in)
        attention = ops.zeros_like(state[0])
        outputs = []
        for t in range(length):
            logits, attention, state = decode(
                decoder_in[:, t], attention, state, memory, keys)
            outputs.append(logits)
        return ops.stack(outputs, axis=1)


def translate(encoder_in):
    memory, keys, state = start(encoder_in)
    attention = ops.zeros_like(state[0])
    token = ops.full((len(encoder_in),), GO, "int32")
    scores, ids = [], []
    for t in range(length):
        logits, attention, state = decode(
            token, attention, state, memory, keys)
        token = ops.argmax(logits, -1)
        scores.append(logits)
        ids.append(token)
    return ops.stack(scores, axis=1), ops.stack(ids, axis=1)


model = Seq2Seq()
model((source, shifted))
embedding.set_weights([fixed((vocab, embed))])
encoder.set_weights(lstm_weights(embed))
cell.set_weights(lstm_weights(embed + units))
memory_layer.set_weights([fixed((units, units))])
attention_layer.set_weights([fixed((2 * units, units))])
projection.set_weights([fixed((units, vocab))])
model.compile(
    optimizer=keras.optimizers.Adam(
        0.05, epsilon=1e-8, global_clipnorm=1e6),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
for step in range(5):
    model.reset_metrics()
    value = model.train_on_batch((source, shifted), target)
    print("step %d: loss %.4f" % (step + 1, value))
scores, ids = translate(source)
scores, ids = ops.convert_to_numpy(scores), ops.convert_to_numpy(ids)
print("translated", ids[0].tolist())
print(scores[0, 0, 2:6].astype(float).round(4).tolist())
