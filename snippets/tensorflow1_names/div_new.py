import tensorflow as tf

floats, integers = tf.math.divide(7.0, 2.0), tf.math.floordiv(-7, 2)
print(float(floats), int(integers))
