import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,)),
    tf.keras.layers.Dense(1),
])
print(model.outputs[0].shape)
