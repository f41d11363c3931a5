import tensorflow as tf

weight = tf.Variable([1.0, 2.0], name="weight")
checkpoint = tf.train.Checkpoint(weight=weight)
path = checkpoint.write("./model")
weight.assign([0.0, 0.0])
checkpoint.read(path)
print(weight.numpy())
