from tensorflow.keras.layers import Dense, Flatten
from tensorflow.keras.models import Sequential

model = Sequential([Flatten(input_shape=(2, 3)), Dense(4)])
print(model.output_shape, model.count_params())
