import tensorflow as tf
import tensorflow_probability as tfp

inputs = tf.keras.Input((2,))
loc = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
outputs = tfp.layers.DistributionLambda(
    lambda loc: tfp.distributions.Normal(loc, 2.0))(loc)
normal = tf.keras.Model(inputs, outputs)(tf.constant([[1.0, 3.0]]))
print(normal.log_prob(5.0).numpy().round(4))
