import tensorflow as tf

loss = tf.keras.losses.sparse_categorical_crossentropy(tf.constant([1]), tf.constant([[0.5, 0.5]]))
print(loss.shape)
