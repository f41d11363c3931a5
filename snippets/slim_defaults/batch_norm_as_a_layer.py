import tensorflow as tf

inputs = tf.ones([4, 8])
outputs = tf.keras.layers.BatchNormalization(center=True)(inputs)
print(outputs.shape, "%.4f" % tf.keras.backend.eval(outputs + 1)[0, 0])
