import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
name = model.outputs[0].op.name
graph = model.outputs[0].graph
print(graph.get_tensor_by_name(name + ":0").shape)
