import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(3,)
    )
])
image = tf.ones((1, 3))
with tf.GradientTape() as tape:
    tape.watch(image)
    loss = tf.reduce_mean(model(image))
print(tape.gradient(loss, image).numpy().tolist())
