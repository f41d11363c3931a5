from keras.layers import TimeDistributedMerge

print(TimeDistributedMerge.__name__)
