import numpy as np
import tensorflow as tf

K = tf.keras.backend
x = K.variable(np.arange(6.0).reshape(2, 3))
print([
    round(float(mean), 3)
    for mean in K.eval(K.mean(K.square(x), axis=-1))
])
