import tensorflow as tf

print(tf.keras.utils.get_file.__name__)
