import tensorflow as tf

plain = tf.zeros((2, 3))
model = tf.keras.models.Model(plain, tf.keras.layers.Dense(2)(plain))
print(model.output_shape)
