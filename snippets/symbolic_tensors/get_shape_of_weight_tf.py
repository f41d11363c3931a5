import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
print([w.get_shape().as_list() for w in model.trainable_weights])
