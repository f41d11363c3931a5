import tensorflow as tf

config = tf.keras.layers.Dense(2).get_config()
config["quantization_config"] = None  # as Keras 3.15 writes it
print(tf.keras.layers.Dense.from_config(config).units)
