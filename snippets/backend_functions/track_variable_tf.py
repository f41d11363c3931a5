import tensorflow as tf

tf.keras.backend.track_variable(tf.keras.backend.variable(1.0))
