import tensorflow as tf

weights = tf.keras.initializers.VarianceScaling()([200, 1000])
print("deviation: %.2f" % weights.numpy().std())
