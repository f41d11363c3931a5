import tensorflow as tf

print(len(tf.config.list_physical_devices("CPU")))
