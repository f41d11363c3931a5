import tensorflow as tf


@tf.function
def square(x):
    return x * x


x = tf.constant(3.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = square(x)
print(tape.gradient(y, x).numpy())
