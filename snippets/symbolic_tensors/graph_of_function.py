import tensorflow as tf

x = tf.keras.Input((3,))
model = tf.keras.Model(x, tf.keras.layers.Dense(2)(x))
function = tf.function(lambda x: model(x)).get_concrete_function(
    tf.TensorSpec((None, 3), tf.float32)
)
print(function.graph.get_operations()[0].type)
