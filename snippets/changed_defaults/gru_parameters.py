from keras.layers import GRU
from keras.models import Sequential

model = Sequential([GRU(4, input_shape=(2, 3))])
print(model.count_params())
