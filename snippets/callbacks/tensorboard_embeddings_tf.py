import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", embeddings_freq=1)
print(callback.log_dir)
