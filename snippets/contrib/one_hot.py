import tensorflow as tf

print(tf.one_hot([2, 0], 3).numpy().tolist())
