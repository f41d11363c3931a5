import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", update_freq="epoch")
print(type(callback).__name__, callback.histogram_freq)
