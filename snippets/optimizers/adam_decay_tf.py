import tensorflow as tf

config = tf.keras.optimizers.Adam(decay=0.01).get_config()
print("decay", "decay" in config and round(float(config["decay"]), 4))
