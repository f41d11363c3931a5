import tensorflow as tf

inputs = tf.ones([4, 8])
outputs = tf.keras.layers.BatchNormalization(center=True)(inputs)
print(outputs.shape)
assert outputs.shape == (4, 8)
