import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", batch_size=32)
print(callback.log_dir)
