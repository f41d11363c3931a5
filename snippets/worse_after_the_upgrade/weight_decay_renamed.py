import numpy as np
import tensorflow as tf


class WithDecay(tf.keras.optimizers.SGD):
    def __init__(self, weight_decay=0.0, **keywords):
        super().__init__(**keywords)
        self.l2_weight_decay = weight_decay  # for a rule of its own


model = tf.keras.Sequential([tf.keras.layers.Dense(
    1, use_bias=False, kernel_initializer="ones", input_shape=(1,))])
model.compile(WithDecay(0.5), "mse")
one = np.ones((1, 1))
model.train_on_batch(one, one)  # the gradient is 0
print("weight %.3f" % model.get_weights()[0].squeeze())
