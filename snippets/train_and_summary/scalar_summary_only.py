import tensorflow as tf

loss = tf.scalar_summary("loss", 0.5)
