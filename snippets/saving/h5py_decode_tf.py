import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
model.compile("sgd", tf.keras.losses.MeanSquaredError())
model.save("model.h5")
print(tf.keras.models.load_model("model.h5").output_shape)
