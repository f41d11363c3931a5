import tensorflow as tf

x = tf.reshape(tf.range(1.0, 7.0), [1, 1, 1, 6])
normalized = tf.nn.local_response_normalization(
    x, depth_radius=2, bias=2.0, alpha=0.1, beta=0.75
)
numbers = tf.keras.backend.get_value(normalized)
print(["%.4f" % number for number in numbers.ravel()])
