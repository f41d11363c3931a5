import tensorflow as tf

weights = []
for run in range(2):
    tf.keras.utils.set_random_seed(1)
    layer = tf.keras.layers.Dense(2)
    layer(tf.ones([1, 3]))
    weights.append(layer.get_weights()[0].tobytes())
print("different weights:", len(set(weights)))
