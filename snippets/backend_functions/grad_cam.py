import numpy as np
import tensorflow as tf

image = tf.keras.layers.Input(shape=(8, 8, 1))
conv = tf.keras.layers.Conv2D(4, 3, activation="relu", name="conv")(
    image
)
scores = tf.keras.layers.Dense(3)(tf.keras.layers.Flatten()(conv))
model = tf.keras.Model(image, scores)

both = tf.keras.Model(
    model.input, [model.get_layer("conv").output, model.output]
)
with tf.GradientTape() as tape:
    features, predicted = both(np.ones((1, 8, 8, 1), "float32"))
    best = tf.reduce_max(predicted, axis=-1)
weights = tf.reduce_mean(tape.gradient(best, features), axis=(0, 1, 2))
heatmap = tf.nn.relu(tf.reduce_sum(features[0] * weights, axis=-1))
print(heatmap.shape, weights.shape)
