import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(8, W_regularizer="l2", input_dim=4))
print(model.output_shape)
