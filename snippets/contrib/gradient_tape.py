import tensorflow as tf

weight = tf.Variable(2.0, name="weight")


def loss(x):
    return (weight * x - 1.0) ** 2


mean = tf.keras.metrics.Mean()
for x in tf.data.Dataset.from_tensor_slices([1.0, 2.0]):
    with tf.GradientTape() as tape:
        value = loss(x)
    gradient = tape.gradient(value, weight)
    mean(value)
    print(value.numpy(), gradient.numpy(), weight.name)
print(mean.result().numpy())
