from keras import ops
from keras.initializers import RandomNormal

weights = ops.convert_to_numpy(RandomNormal(stddev=0.02)((200, 300)))
print(weights.shape, "%.3f" % weights.std())
