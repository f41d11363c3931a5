import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(3,))
])
model.compile("sgd", "mse")
print(model._compile_time_distribution_strategy.num_replicas_in_sync)
