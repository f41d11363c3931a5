import numpy as np
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, activation="softmax", input_shape=(1,))])
model.compile("sgd", "sparse_categorical_crossentropy")
model.set_weights([np.array([[-1.0, 1.0]]), np.zeros(2)])

x, y = np.array([[-1.0], [1.0]]), np.array([70, 90])
classes, numbers = np.unique(y, return_inverse=True)
model.fit(x, numbers, verbose=0)
print(classes[model.predict(x, verbose=0).argmax(axis=-1)].tolist())
