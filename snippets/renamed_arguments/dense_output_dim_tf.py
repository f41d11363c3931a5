import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(output_dim=8, input_dim=4))
print(model.output_shape)
