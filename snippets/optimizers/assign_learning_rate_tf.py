import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("adam", "mse")
model.optimizer.learning_rate = 0.5
print(
    round(
        float(
            tf.keras.backend.get_value(model.optimizer.learning_rate)
        ),
        3,
    )
)
