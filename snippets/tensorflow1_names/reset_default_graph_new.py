import tensorflow as tf

for build in range(2):
    graph = tf.Graph()  # an own graph for each build: nothing to reset
    with graph.as_default():
        tf.constant(1.0, name="one")
    print([operation.name for operation in graph.get_operations()])

print([tf.keras.layers.Dense(1).name for layer in range(2)])
tf.keras.backend.clear_session()  # what Keras remembers of earlier models, such as the numbers in names
print([tf.keras.layers.Dense(1).name for layer in range(2)])
