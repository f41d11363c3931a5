import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.GRU(4, reset_after=False, input_shape=(2, 3))
])
print(model.count_params())
