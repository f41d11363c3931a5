import ast

import keras

with open("words.txt") as file:
    index = ast.literal_eval(file.read())
words = sorted(index, key=index.get)[: 5 - 1]
lookup = keras.layers.StringLookup(vocabulary=words, num_oov_indices=1)
found = keras.ops.convert_to_numpy(
    lookup("the dog sat on the mat".split())
)
print([[int(number) for number in found if number > 0]])
