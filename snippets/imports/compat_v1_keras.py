import tensorflow as tf

model = tf.compat.v1.keras.Sequential([tf.compat.v1.keras.layers.Dense(2, input_shape=(3,))])
print(model.output_shape)
