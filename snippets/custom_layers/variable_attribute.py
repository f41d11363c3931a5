import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, **keywords):
        super(Scale, self).__init__(**keywords)
        self.factor = tf.Variable(2.0)

    def call(self, inputs):
        return inputs * self.factor


scale = Scale(input_shape=(2,))
model = tf.keras.Sequential([scale])
print("trainable weights:", len(model.trainable_weights))
