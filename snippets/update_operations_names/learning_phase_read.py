import tensorflow as tf

print("learning phase", int(tf.keras.backend.learning_phase()))
