import numpy as np
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, input_shape=(3,))])
bias = model.layers[0].weights[1]
bias.set_value(np.array([1.0, 2.0], "float32"))
print(model.get_weights()[1].tolist())
