import tensorflow as tf

print(type(tf.keras.backend.get_session()).__name__)
