import tensorflow as tf


class NewDense(tf.keras.layers.Dense):
    def __init__(self, quantization_config=None, **keywords):
        super(NewDense, self).__init__(**keywords)


config = tf.keras.layers.Dense(2).get_config()
config["quantization_config"] = None  # as Keras 3.15 writes it
print(NewDense.from_config(config).units)
