import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(0.0002, 0.5, 0.9)
config = optimizer.get_config()
rate = config.get("learning_rate", config.get("lr"))
print("learning rate", round(float(rate), 5))
print("beta_1", round(float(config["beta_1"]), 3))
print("beta_2", round(float(config["beta_2"]), 3))
