import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", batch_size=32)
print(type(callback).__name__, callback.histogram_freq)
