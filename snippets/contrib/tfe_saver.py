import tensorflow as tf
import tensorflow.contrib.eager as tfe

tf.enable_eager_execution()
weight = tfe.Variable([1.0, 2.0], name="weight")
path = tfe.Saver([weight]).save("./model")
weight.assign([0.0, 0.0])
tfe.Saver([weight]).restore(path)
print(weight.numpy())
