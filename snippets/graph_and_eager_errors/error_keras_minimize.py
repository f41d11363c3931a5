import tensorflow as tf

w = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.1)
optimizer.minimize(w * w, [w])
print("%.1f" % w.numpy())
