import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse")
updates = model.optimizer.get_updates(
    loss=tf.reduce_sum(model.output), params=model.trainable_weights
)
print(len(updates) > 0)
