import tensorflow as tf


def make(classes):
    return tf.keras.Sequential([tf.keras.layers.Dense(classes, input_shape=(4,), name="head")])


make(3).save("all.h5")
make(2).load_weights("all.h5", skip_mismatch=True)
print("loaded")
