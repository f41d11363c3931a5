import tensorflow as tf

callback = tf.keras.callbacks.ModelCheckpoint("model.hdf5", save_weights_only=True)
print(callback.filepath)
