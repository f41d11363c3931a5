import tensorflow as tf

weight = tf.Variable(2.0)
optimizer = tf.keras.optimizers.AdamW(0.5, weight_decay=0.1 / 0.5)
optimizer.apply_gradients([(tf.constant(1.0), weight)])
print("weight %.3f" % weight.numpy())
