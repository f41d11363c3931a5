import tensorflow as tf

weights = tf.keras.initializers.HeNormal()([200, 1000])
print("deviation: %.1f" % weights.numpy().std())
