import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()


class Counter(tf.keras.layers.Layer):
    def build(self, shape):
        self.count = self.add_weight(
            name="count", shape=(), initializer="zeros", trainable=False
        )

    def call(self, inputs):
        self.add_update(tf.assign_add(self.count, 1.0))
        return inputs


layer = Counter()
layer(tf.ones((2, 1)))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(layer.updates)
    print("count", int(session.run(layer.count)))
