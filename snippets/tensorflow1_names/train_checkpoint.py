import tensorflow as tf

weight = tf.Variable([1.0, 2.0])
checkpoint = tf.train.Checkpoint(weight=weight)
path = checkpoint.save("./model")
weight.assign([0.0, 0.0])
checkpoint.restore(path)
print(weight.numpy().tolist())
