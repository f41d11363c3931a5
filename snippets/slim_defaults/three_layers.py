import tensorflow as tf

layers = tf.keras.layers
model = tf.keras.Sequential([
    layers.Conv2D(
        6, 3, padding="same", use_bias=False, input_shape=(8, 8, 3)
    ),
    layers.BatchNormalization(momentum=0.9, scale=False),
    layers.Activation("relu"),
])
print([weight.shape for weight in model.get_weights()])
