import tensorflow as tf

print(len(tf.config.experimental.list_physical_devices("CPU")))
