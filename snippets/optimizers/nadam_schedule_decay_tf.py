import tensorflow as tf

optimizer = tf.keras.optimizers.Nadam(0.002, schedule_decay=0.004)
print(type(optimizer).__name__)
