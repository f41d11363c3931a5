import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("adam", "mse")
gradients = model.optimizer.get_gradients(
    tf.reduce_sum(model.output), model.trainable_weights
)
print(len(gradients))
