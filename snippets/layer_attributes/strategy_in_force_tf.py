import tensorflow as tf

print(tf.distribute.get_strategy().num_replicas_in_sync)
