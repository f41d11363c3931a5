from keras.models import Sequential
from keras.src.layers import Dense

print(Sequential([Dense(2, input_shape=(3,))]).output_shape)
