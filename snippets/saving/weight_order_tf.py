import tensorflow as tf

layers = tf.keras.layers
block = tf.keras.Sequential([
    layers.BatchNormalization(input_shape=(2,)),
    layers.Dense(3),
])
print([tuple(weight.shape) for weight in block.get_weights()])
