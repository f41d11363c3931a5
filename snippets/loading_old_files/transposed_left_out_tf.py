import tensorflow as tf


class OldTransposed(tf.keras.layers.Conv2DTranspose):
    def __init__(self, groups=1, **keywords):
        super(OldTransposed, self).__init__(**keywords)


config = tf.keras.layers.Conv2DTranspose(2, 3).get_config()
config["groups"] = 1  # as TensorFlow 2.3 to 2.15 write it
print(OldTransposed.from_config(config).filters)
