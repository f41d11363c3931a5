import numpy as np
import tensorflow as tf

inputs = (
    np.random.RandomState(0).randn(64, 8, 8, 3).astype("float32") + 5
)

layer = tf.keras.layers.BatchNormalization(
    momentum=0.9, scale=False, input_shape=(8, 8, 3)
)
model = tf.keras.Sequential([layer])
model.compile(tf.keras.optimizers.SGD(0.0), "mse")
model.train_on_batch(inputs, inputs)
print([
    weight.name.split("/")[-1].split(":")[0] for weight in layer.weights
])
print([weight.round(2).tolist() for weight in model.get_weights()])
