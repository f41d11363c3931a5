import tensorflow as tf

layer = tf.keras.layers.Embedding(3, 2, embeddings_initializer="ones")
print(layer(tf.constant([[1, 2]])).numpy().tolist())
