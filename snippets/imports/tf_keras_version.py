import tensorflow as tf

print(tf.keras.__version__)
