import tensorflow as tf

same = {"kernel_initializer": tf.keras.initializers.Constant(0.1)}
cells = [tf.keras.layers.SimpleRNNCell(2, **same) for _ in range(2)]
cell = tf.keras.layers.StackedRNNCells(cells)
output, _ = cell(tf.ones([1, 2]), [tf.zeros([1, 2])] * 2)
print(output.numpy().round(4))
