import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
tf.saved_model.save(model, "saved")
print(tf.keras.models.load_model("saved").output_shape)
