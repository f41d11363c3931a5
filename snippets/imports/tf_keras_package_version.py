import keras
import tensorflow as tf

root = tf.keras.layers.Dense.__module__.split(".")[0]
print("tf.keras comes from the package", root)
print("keras", keras.__version__)
