import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="tanh", input_shape=(2,)),
    tf.keras.layers.Dense(1)])
model.compile(tf.keras.optimizers.SGD(0.1), "mse")
# In yours: the old run saves model.get_weights(), the new one loads it.
model.set_weights([np.cos(np.arange(w.size)).reshape(w.shape)
                   for w in model.get_weights()])
for batch in range(3):
    x = np.sin(np.arange(8.0) + batch).reshape(4, 2)
    model.reset_metrics() if hasattr(model, "reset_metrics") else None
    loss = model.train_on_batch(x, x[:, :1])
    print("loss %.4f" % loss)
