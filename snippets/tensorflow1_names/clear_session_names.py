import tensorflow as tf

print([tf.keras.layers.Dense(1).name for layer in range(2)])
# what Keras remembers of earlier models, such as the numbers in names
tf.keras.backend.clear_session()
print([tf.keras.layers.Dense(1).name for layer in range(2)])
