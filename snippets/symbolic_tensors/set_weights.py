import numpy as np
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, input_shape=(3,))])
kernel, bias = model.layers[0].get_weights()
model.layers[0].set_weights([kernel, np.array([1.0, 2.0])])
print(model.layers[0].get_weights()[1].tolist())
