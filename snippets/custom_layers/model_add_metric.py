import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(4,))
outputs = tf.keras.layers.Dense(2)(inputs)
model = tf.keras.models.Model(inputs, outputs)
model.add_metric(outputs, name="mean", aggregation="mean")
model.compile("sgd", "mse")
print(model.metrics_names)
