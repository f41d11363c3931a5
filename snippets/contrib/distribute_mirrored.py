import tensorflow as tf

strategy = tf.distribute.MirroredStrategy(devices=["/cpu:0"])
print(strategy.num_replicas_in_sync)
