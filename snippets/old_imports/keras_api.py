from keras.api.layers import Dense
from keras.models import Sequential

print(Sequential([Dense(2, input_shape=(3,))]).output_shape)
