from keras import backend as K
from keras.initializations import normal

weights = K.get_value(normal((200, 300), scale=0.02))
print(weights.shape, "%.3f" % weights.std())
