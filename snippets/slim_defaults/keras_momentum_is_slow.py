import tensorflow as tf

inputs = tf.constant([[0.0], [20.0]])
layers = [
    tf.keras.layers.BatchNormalization(momentum=decay)
    for decay in [0.999, 0.9]
]
for step in range(100):
    for layer in layers:
        layer(inputs, training=True)
print(["%.2f" % float(layer.moving_mean[0]) for layer in layers])
