import tensorflow as tf

weight = tf.Variable(3.0)
loss = weight * weight
tf.keras.optimizers.SGD(0.1).minimize(loss)
