import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

inputs = tf.zeros([2, 10])
with slim.arg_scope([slim.fully_connected], num_outputs=20):
    scoped = slim.fully_connected(inputs)
    overridden = slim.fully_connected(inputs, num_outputs=30)
print(scoped.shape, overridden.shape)
