import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", profile_batch=0)
print(type(callback).__name__, callback.histogram_freq)
