import tensorflow as tf
import tf_keras

pretrained = tf_keras.layers.Dense(2)
model = tf.keras.Sequential([tf.keras.Input((3,)), pretrained])
print(model.output_shape)
