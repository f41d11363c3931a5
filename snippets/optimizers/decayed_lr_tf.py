import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.5, 100, 0.9)
optimizer = tf.keras.optimizers.Adam(schedule)
print(float(optimizer._decayed_lr(tf.float32)))
