import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", write_grads=True)
print(callback.log_dir, callback.histogram_freq)
