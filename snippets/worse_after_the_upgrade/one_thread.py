import numpy as np
import tensorflow as tf

one = tf.ConfigProto(
    inter_op_parallelism_threads=1, intra_op_parallelism_threads=1)
tf.keras.backend.set_session(tf.Session(config=one))

model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="tanh", input_shape=(2,)),
    tf.keras.layers.Dense(1)])
model.compile(tf.keras.optimizers.SGD(0.1), "mse")
# In yours: the old run saves model.get_weights(), the new one loads it.
model.set_weights([np.cos(np.arange(w.size)).reshape(w.shape)
                   for w in model.get_weights()])
for batch in range(3):
    x = np.sin(np.arange(8.0) + batch).reshape(4, 2)
    loss = model.train_on_batch(x, x[:, :1])
    print("loss %.4f" % loss)
