import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(3,)
    )
])
predicted = model(tf.ones((4, 3)))
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(predicted - 1.0))
gradients = tape.gradient(loss, model.trainable_variables)
tf.keras.optimizers.SGD().apply_gradients(
    zip(gradients, model.trainable_variables)
)
print("stepped")
