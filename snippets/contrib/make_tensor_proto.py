import tensorflow as tf

proto = tf.contrib.util.make_tensor_proto([1.0, 2.0])
print(
    proto.tensor_shape.dim[0].size, tf.contrib.util.make_ndarray(proto)
)
