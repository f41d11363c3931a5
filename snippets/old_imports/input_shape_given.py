from keras.layers import Flatten
from keras.models import Sequential

model = Sequential([Flatten(input_shape=(200, 200, 3))])
print(model.input_shape[1:])
