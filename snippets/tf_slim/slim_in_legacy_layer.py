import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import tensorflow as tf
import tf_slim as slim


class Network(tf.keras.layers.Layer):
    @tf.compat.v1.keras.utils.track_tf1_style_variables
    def call(self, inputs):
        with tf.compat.v1.variable_scope("network"):
            with slim.arg_scope(
                [slim.conv2d], stride=2, activation_fn=tf.nn.elu
            ):
                return slim.conv2d(slim.conv2d(inputs, 8, 3), 4, 3)


inputs = tf.keras.Input((28, 28, 1))
model = tf.keras.Model(inputs, Network()(inputs))
print([
    (weight.name, tuple(weight.shape))
    for weight in model.trainable_weights
])
