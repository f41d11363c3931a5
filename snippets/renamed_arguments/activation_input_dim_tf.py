import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Activation("relu", input_dim=4)
])
print(model.output_shape)
