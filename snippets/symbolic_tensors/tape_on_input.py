import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(3,)
    )
])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(model.outputs[0])
print(tape.gradient(loss, model.inputs[0]))
