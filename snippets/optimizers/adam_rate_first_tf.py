import tensorflow as tf

config = tf.keras.optimizers.Adam(0.5).get_config()
rate = (
    config["learning_rate"]
    if "learning_rate" in config
    else config["lr"]
)
print(round(float(rate), 4))
