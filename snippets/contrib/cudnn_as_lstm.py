import tensorflow as tf

same = tf.keras.initializers.Constant(0.1)
layer = tf.keras.layers.LSTM(
    2,
    kernel_initializer=same,
    recurrent_initializer=same,
    unit_forget_bias=False,
)
print(layer(tf.ones([1, 3, 2])).numpy()[0].round(4))
