import tensorflow as tf

inputs = tf.ones([4, 8])
outputs = tf.keras.layers.BatchNormalization(inputs, center=True)
print(outputs + 1)
