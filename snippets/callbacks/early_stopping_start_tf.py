import tensorflow as tf

stop = tf.keras.callbacks.EarlyStopping(monitor="loss", start_from_epoch=10)
print(stop.start_from_epoch)
