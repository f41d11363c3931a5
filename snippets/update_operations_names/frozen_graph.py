import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

layer = tf.keras.layers.BatchNormalization()
layer.trainable = False
output = layer(tf.constant([[0.0], [20.0]]), training=True)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    first = session.run(output)[0, 0]
print(
    "normalizes with",
    "the batch" if round(first) == -1 else "moving statistics",
    "and has",
    len(layer.updates),
    "updates",
)
