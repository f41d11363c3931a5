import tensorflow as tf

print(type(tf.keras.optimizers.Adam().variables).__name__)
