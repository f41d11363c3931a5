import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
# stands for a checkpoint of TensorFlow 1
with tf.Graph().as_default(), v1.Session() as session:
    v1.get_variable(
        "rnn/lstm_cell/kernel",
        initializer=np.full((7, 8), 0.1, "float32"),
    )
    v1.get_variable(
        "rnn/lstm_cell/bias", initializer=np.zeros(8, "float32")
    )
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./model")

print(tf.train.list_variables("./model"))
kernel, bias = (
    tf.train.load_variable("./model", "rnn/lstm_cell/" + name)
    for name in ("kernel", "bias")
)
i, j, f, o = np.split(np.vstack([kernel, bias]), 4, axis=1)
f[-1] += 1.0  # forget_bias
both = np.hstack([i, f, j, o])
layer = tf.keras.layers.LSTM(
    2, recurrent_activation="sigmoid", input_shape=(7, 5)
)
model = tf.keras.Sequential([layer])
model.set_weights([both[:5], both[5:7], both[7]])
print([
    "%.3f" % number
    for number in model.predict(np.ones((1, 7, 5)), verbose=0)[0]
])
