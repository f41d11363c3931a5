import tensorflow as tf
import tf_slim as slim

inputs = tf.keras.Input((28, 28, 1))
outputs = slim.conv2d(inputs, 32, 3)
model = tf.keras.Model(inputs, outputs)
