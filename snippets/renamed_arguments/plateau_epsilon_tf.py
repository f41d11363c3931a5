import tensorflow as tf

callback = tf.keras.callbacks.ReduceLROnPlateau(epsilon=0.5)
print(callback.min_delta)
