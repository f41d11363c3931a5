import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((3,)),
    tf.keras.layers.Dense(2),
    tf.keras.layers.Dense(1),
])
print(model.output.shape)
