from keras import backend as K
from keras.layers import Input

x = Input(shape=(4, 3))
print(K.int_shape(x))
