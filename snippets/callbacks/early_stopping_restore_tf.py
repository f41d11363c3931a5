import tensorflow as tf

stop = tf.keras.callbacks.EarlyStopping(monitor="loss", patience=5, restore_best_weights=True)
print(stop.patience)
