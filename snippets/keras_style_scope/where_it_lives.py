import tensorflow as tf

scope = tf.compat.v1.layers.experimental.keras_style_scope
switch = tf.compat.v1.layers.experimental.set_keras_style
print(scope.__name__, switch.__name__)
