import tensorflow as tf

callback = tf.keras.callbacks.TensorBoard("logs", profile_batch=0)
print(callback.log_dir)
