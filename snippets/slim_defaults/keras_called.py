import tensorflow as tf

tf.keras(tf.keras.regularizers.l2(0.1), [tf.Variable(1.0)])
