import tensorflow as tf

print(tf.keras.callbacks.ModelCheckpoint("best.keras", options=None).save_freq)
