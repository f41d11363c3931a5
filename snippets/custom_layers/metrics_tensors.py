import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model

x = Input((2,))
y = Dense(1, kernel_initializer="ones")(x)
model = Model(x, y)
model.compile("sgd", "mse")
model.metrics_names.append("mean")
model.metrics_tensors.append(K.mean(y))
data = np.ones((4, 2)), np.ones((4, 1))
print(["%.1f" % value for value in model.train_on_batch(*data)])
