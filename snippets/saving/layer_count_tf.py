import tensorflow as tf

Dense = tf.keras.layers.Dense
tf.keras.Sequential([Dense(2, input_shape=(4,)), Dense(1)]).save(
    "two.h5"
)
tf.keras.Sequential([Dense(2, input_shape=(4,))]).load_weights("two.h5")
