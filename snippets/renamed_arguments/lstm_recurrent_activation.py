import numpy as np
from keras.layers import LSTM
from keras.models import Sequential

options = {"recurrent_activation": "sigmoid", "unroll": True}
model = Sequential([LSTM(1, input_shape=(2, 3), **options)])
model.set_weights([np.ones(w.shape) for w in model.get_weights()])
[[number]] = model.predict(np.full((1, 2, 3), 0.1), verbose=0)
print(round(float(number), 4))
