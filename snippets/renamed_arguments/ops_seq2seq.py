from tensorflow.python.ops import seq2seq

print(seq2seq.__name__)
