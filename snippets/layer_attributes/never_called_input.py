import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2),
    tf.keras.layers.Dense(1),
])
model(tf.ones((1, 3)))
print(model.input.shape)
