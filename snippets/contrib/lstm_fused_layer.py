import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [3.0]]])  # batch, steps, features
same = tf.keras.initializers.Constant(0.1)
options = dict(
    kernel_initializer=same,
    recurrent_initializer=same,
    return_sequences=True,
)
forward = tf.keras.layers.LSTM(2, **options)
backward = tf.keras.layers.LSTM(2, go_backwards=True, **options)
print(forward(x).numpy()[0, :, 0].round(4))
print(backward(x).numpy()[0, ::-1, 0].round(4))
