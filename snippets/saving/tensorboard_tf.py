import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs")
print(callback.log_dir, callback.histogram_freq)
