from keras.layers import Dense
from keras.models import Sequential
from keras.utils import layer_utils

model = Sequential([Dense(2, input_shape=(3,))])
print(layer_utils.count_params(model.trainable_weights))
