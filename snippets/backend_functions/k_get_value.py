from keras import backend as K
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(2,))])
print(K.get_value(model.weights[1]).tolist())
