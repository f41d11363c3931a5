import numpy as np
from keras.layers import BatchNormalization
from keras.models import Sequential

model = Sequential([BatchNormalization(input_shape=(2,))])
[row] = model.predict(np.array([[1.0, 2.0]]), verbose=0)
print([round(float(number), 4) for number in row])
