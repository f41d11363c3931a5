import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
function = tf.function(lambda x: tf.identity(model(x), name="score"))
graph = function.get_concrete_function(tf.TensorSpec((None, 2))).graph
print(graph.get_tensor_by_name("score:0").shape)
