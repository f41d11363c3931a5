import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
print([[int(n) for n in w.shape] for w in model.trainable_weights])
