import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.save_weights("all.weights.h5")
tf.keras.models.load_model("all.weights.h5")
