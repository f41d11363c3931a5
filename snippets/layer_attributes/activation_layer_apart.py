import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,)), tf.keras.layers.LeakyReLU()])
copy = tf.keras.models.model_from_json(model.to_json())
print("copied")
