import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(3,))
print(inputs.op.type)
