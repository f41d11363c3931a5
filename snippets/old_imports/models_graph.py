from keras.layers import Dense
from keras.models import Graph

graph = Graph()
graph.add_input(name="x", input_shape=(4,))
graph.add_node(Dense(3), name="dense", input="x")
graph.add_output(name="y", input="dense")
print(graph.output_shape)
