import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

layer = tf.keras.layers.BatchNormalization()
for value in (1.0, 0.0):
    layer(tf.fill([2, 1], value), training=True)

factors = set()
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for _ in range(20):
        before = session.run(layer.moving_variance)[0]
        session.run(layer.updates)
        after = session.run(layer.moving_variance)[0]
        factors.add(round(float(after / before), 4))
assert factors <= {0.98, 0.9801}, factors
print("every step multiplied the variance by 0.98 or by 0.9801")
