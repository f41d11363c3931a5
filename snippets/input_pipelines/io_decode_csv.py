import tensorflow as tf

columns = tf.io.decode_csv("1,2.5", [[0], [0.0]])
print(*[column.numpy() for column in columns])
