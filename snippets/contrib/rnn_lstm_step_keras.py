import tensorflow as tf

same = tf.keras.initializers.Constant(0.1)
cell = tf.keras.layers.LSTMCell(2, kernel_initializer=same)
output, _ = cell(tf.ones([1, 2]), [tf.zeros([1, 2])] * 2)
print(output.numpy().round(4))
