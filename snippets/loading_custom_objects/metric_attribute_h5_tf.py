import tensorflow as tf


class Tracked(tf.keras.Model):
    def __init__(self, *arguments, **keywords):
        super(Tracked, self).__init__(*arguments, **keywords)
        self.tracker = tf.keras.metrics.Mean(name="tracker")


inputs = tf.keras.Input((2,))
model = Tracked(inputs, tf.keras.layers.Dense(1)(inputs))
model.save("model.h5")
print(
    tf.keras.models.load_model(
        "model.h5", custom_objects={"Tracked": Tracked}
    ).output_shape
)
