import tensorflow as tf

print(tf.keras.backend.image_dim_ordering())
