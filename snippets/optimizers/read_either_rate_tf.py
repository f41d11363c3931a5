import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("adam", "mse")
optimizer = model.optimizer
name = "learning_rate" if hasattr(optimizer, "learning_rate") else "lr"
rate = tf.keras.backend.get_value(getattr(optimizer, name))
print(round(float(rate), 4))
