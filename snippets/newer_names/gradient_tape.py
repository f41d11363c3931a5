import tensorflow as tf

with tf.GradientTape() as tape:
    x = tf.constant(3.0)
    tape.watch(x)
    y = x * x
print(float(tf.keras.backend.get_value(tape.gradient(y, x))))
