from tensorflow.contrib import legacy_seq2seq

print(callable(legacy_seq2seq.rnn_decoder))
