import tensorflow as tf

print(tf.keras.optimizers.legacy.Adam.__name__)
