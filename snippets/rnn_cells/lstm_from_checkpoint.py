import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
random = np.random.RandomState(0)

# stands for a checkpoint of TensorFlow 1
with tf.Graph().as_default(), v1.Session() as session:
    v1.get_variable(
        "rnn/lstm_cell/kernel",
        initializer=random.normal(size=[13, 32]).astype("float32"),
    )
    v1.get_variable(
        "rnn/lstm_cell/bias",
        initializer=random.normal(size=[32]).astype("float32"),
    )
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./old")

reader = tf.train.load_checkpoint("./old")
kernel, bias = (
    reader.get_tensor("rnn/lstm_cell/kernel"),
    reader.get_tensor("rnn/lstm_cell/bias"),
)
i, j, f, o = np.split(np.vstack([kernel, bias]), 4, axis=1)
# the old cell adds its forget_bias on every step and does not store it
f[-1] += 1.0
both = np.hstack([i, f, j, o])
layer = tf.keras.layers.LSTM(
    8, recurrent_activation="sigmoid", return_sequences=True
)
entry = tf.keras.Input([7, 5])
model = tf.keras.Model(entry, layer(entry))
layer.set_weights([both[:5], both[5:13], both[13]])

inputs = random.normal(size=[3, 7, 5]).astype("float32")
c = h = np.zeros([3, 8])
sigmoid = lambda x: 1 / (1 + np.exp(-x))  # noqa: E731
for step in range(7):
    i, j, f, o = np.split(
        np.hstack([inputs[:, step], h]) @ kernel + bias, 4, axis=1
    )
    c = sigmoid(f + 1.0) * c + sigmoid(i) * np.tanh(j)
    h = sigmoid(o) * np.tanh(c)
assert np.abs(model.predict(inputs, verbose=0)[:, -1] - h).max() < 1e-5
print("the last of", 7, "outputs agrees within 1e-5")
