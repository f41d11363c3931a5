from keras import initializations
from keras.layers import Dense
from keras.models import Sequential

ones = initializations.get("one")
model = Sequential([Dense(2, init=ones, input_shape=(1,))])
print(model.get_weights()[0].tolist())
