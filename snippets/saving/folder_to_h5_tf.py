import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.save("folder", save_format="tf")
tf.keras.models.load_model("folder").save("model.h5")
print(tf.keras.models.load_model("model.h5").output_shape)
