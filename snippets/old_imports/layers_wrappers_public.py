from keras.layers import Dense, TimeDistributed
from keras.models import Sequential

model = Sequential([TimeDistributed(Dense(2), input_shape=(3, 4))])
print(model.output_shape, model.count_params())
