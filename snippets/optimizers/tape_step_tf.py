import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(4,)
    )
])
weights = model.trainable_weights
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(tf.ones((2, 4))))
tf.keras.optimizers.SGD(0.1).apply_gradients(
    zip(tape.gradient(loss, weights), weights)
)
print("weight %.2f" % model.get_weights()[0][0, 0])
