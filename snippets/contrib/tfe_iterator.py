import tensorflow as tf
import tensorflow.contrib.eager as tfe

tfe.enable_eager_execution()
weight = tfe.Variable(2.0, name="weight")


def loss(x):
    return (weight * x - 1.0) ** 2


accuracy = tfe.metrics.Mean()
for x in tfe.Iterator(tf.data.Dataset.from_tensor_slices([1.0, 2.0])):
    value, pairs = tfe.implicit_value_and_gradients(loss)(x)
    accuracy(value)
    print(value.numpy(), pairs[0][0].numpy(), pairs[0][1].name)
print(accuracy.result().numpy())
