import tensorflow as tf

weights = tf.keras.initializers.GlorotUniform()([300, 300])
print("largest: %.2f" % abs(weights.numpy()).max())
