import tensorflow as tf
import tensorflow_probability as tfp

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, kernel_initializer="ones"),
    tfp.layers.DistributionLambda(
        lambda loc: tfp.distributions.Normal(loc, 2.0)),
])
normal = model(tf.constant([[1.0, 3.0]]))
print(normal.log_prob(5.0).numpy().round(4))
