import tensorflow as tf

built = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
built.save_weights("all.weights.h5")
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.load_weights("all.weights.h5")
