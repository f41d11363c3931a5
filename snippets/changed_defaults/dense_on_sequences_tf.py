import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(8, input_shape=(5, 4))
])
print(model.output_shape, model.count_params())
