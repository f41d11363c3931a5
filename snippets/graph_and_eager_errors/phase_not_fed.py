import numpy as np
from keras import backend as K
from keras.layers import BatchNormalization
from keras.models import Sequential

model = Sequential([BatchNormalization(input_shape=(3,))])
print(
    K
    .get_session()
    .run(model.output, {model.input: np.ones((1, 3))})
    .shape
)
