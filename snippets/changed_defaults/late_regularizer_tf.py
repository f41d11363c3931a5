import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(4,))
])
model.layers[0].kernel_regularizer = tf.keras.regularizers.l2(0.01)
print(len(model.losses))
