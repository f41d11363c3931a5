import numpy as np
import tensorflow as tf

for gradient in 1.0, 1e-4:
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(1, use_bias=False, input_shape=(1,))])
    model.compile(tf.keras.optimizers.RMSprop(0.001), "mse")
    model.set_weights([np.zeros((1, 1))])
    y = np.full((1, 1), gradient / 2)
    model.train_on_batch(np.ones((1, 1)), y)
    moved = float(model.get_weights()[0].squeeze())
    print("gradient", gradient, "moves by %.4f" % moved)
