import tensorflow as tf

x = tf.constant([1.5, 2.5])
print(x.numpy().min(), x.numpy().astype("int32").tolist())
print(tf.reduce_min(x).numpy(), tf.cast(x, tf.int32).numpy().tolist())
