import tensorflow as tf

print(tf.random.shuffle([1, 2, 3, 4, 5], seed=1).numpy().tolist())
