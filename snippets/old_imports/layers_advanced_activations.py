import numpy as np
from keras.layers.advanced_activations import LeakyReLU
from keras.models import Sequential

model = Sequential([LeakyReLU(0.25, input_shape=(2,))])
print(model.predict(np.array([[-1.0, 2.0]]), verbose=0).tolist())
