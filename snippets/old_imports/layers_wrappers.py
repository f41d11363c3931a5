from keras.layers.wrappers import TimeDistributed

print(TimeDistributed.__name__)
