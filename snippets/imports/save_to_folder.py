import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Input((4,)),
    tf.keras.layers.Dense(1),
])
model.save("saved_model")
print(tf.keras.models.load_model("saved_model").output_shape)
