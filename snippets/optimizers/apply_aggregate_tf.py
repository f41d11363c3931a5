import tensorflow as tf

weight = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(0.5)
optimizer.apply_gradients(
    [(tf.constant(1.0), weight)], experimental_aggregate_gradients=False
)
print(float(weight.numpy()))
