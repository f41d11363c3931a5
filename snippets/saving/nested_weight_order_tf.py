import tensorflow as tf

layers = tf.keras.layers
block = tf.keras.Sequential([
    layers.BatchNormalization(input_shape=(2,)),
    layers.Dense(3),
])
inputs = layers.Input(shape=(2,))
model = tf.keras.Model(inputs, block(inputs))
print([tuple(weight.shape) for weight in model.get_weights()])
