import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.save("model.h5", include_optimizer=False)
print(tf.keras.models.load_model("model.h5").output_shape)
