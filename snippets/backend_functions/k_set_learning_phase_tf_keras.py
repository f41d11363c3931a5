import tensorflow as tf

tf.keras.backend.set_learning_phase(1)
print(tf.keras.backend.learning_phase())
