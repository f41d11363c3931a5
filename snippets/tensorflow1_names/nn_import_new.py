import tensorflow as tf

layer = tf.keras.layers.SimpleRNN(
    1, kernel_initializer="ones", recurrent_initializer="ones"
)
state = layer(tf.constant([[[0.1], [0.2]]]))
print("%.4f" % state.numpy()[0, 0])
