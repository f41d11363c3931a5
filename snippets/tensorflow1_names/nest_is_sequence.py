from tensorflow.python.util.nest import is_sequence

print(is_sequence([1, 2]))
