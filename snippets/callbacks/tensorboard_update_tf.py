import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", update_freq="epoch")
print(callback.log_dir)
