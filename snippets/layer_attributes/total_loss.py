import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
model.compile("sgd", "mse")
loss = model.total_loss
print(
    "gradients:",
    len(model.optimizer.get_gradients(loss, model.trainable_weights)),
)
