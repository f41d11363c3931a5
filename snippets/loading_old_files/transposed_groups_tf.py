import tensorflow as tf

config = tf.keras.layers.Conv2DTranspose(2, 3).get_config()
config["groups"] = 1  # as TensorFlow 2.3 to 2.15 write it
print(tf.keras.layers.Conv2DTranspose.from_config(config).filters)
