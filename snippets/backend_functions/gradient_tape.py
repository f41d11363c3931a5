import tensorflow as tf

x = tf.keras.layers.Input(shape=(3,))
y = tf.keras.layers.Lambda(lambda t: t * t)(x)
model = tf.keras.Model(x, y)

image = tf.constant([[1.0, 2.0, 3.0]])
with tf.GradientTape() as tape:
    tape.watch(image)
    total = tf.reduce_sum(model(image))
print(tape.gradient(total, image).numpy().tolist())
