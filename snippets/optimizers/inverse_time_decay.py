import tensorflow as tf

rate = tf.keras.optimizers.schedules.InverseTimeDecay(0.5, decay_steps=1, decay_rate=0.01)
optimizer = tf.keras.optimizers.Adam(rate)
print([round(float(rate(step)), 4) for step in (0, 100)])
