import tensorflow as tf

losses = []
losses.append(tf.constant(0.5))
losses.append(tf.constant(0.25))
print(tf.add_n(losses).numpy())
