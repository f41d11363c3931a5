import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs")
print(type(callback).__name__, callback.histogram_freq)
