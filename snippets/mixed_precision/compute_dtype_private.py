import tensorflow as tf


class Twice(tf.keras.layers.Layer):
    def call(self, x):
        two = tf.cast(2.0, self._compute_dtype)
        return two * x


policy = tf.keras.mixed_precision.Policy("mixed_float16")
doubled = Twice(dtype=policy)(tf.constant([[1.5]]))
print(doubled.numpy().tolist(), doubled.dtype.name)
