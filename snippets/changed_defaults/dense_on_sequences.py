from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(8, input_shape=(5, 4))])
print(model.output_shape, model.count_params())
