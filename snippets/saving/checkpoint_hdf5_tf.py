import tensorflow as tf

callback = tf.keras.callbacks.ModelCheckpoint("model.hdf5")
print(callback.filepath)
