import tensorflow as tf

callback = tf.keras.callbacks.ReduceLROnPlateau(min_delta=0.5)
print(callback.min_delta)
