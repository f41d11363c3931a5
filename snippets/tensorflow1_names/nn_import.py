from tensorflow.nn import dynamic_rnn

print(dynamic_rnn.__name__)
