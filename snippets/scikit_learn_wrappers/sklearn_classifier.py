import numpy as np
from keras.layers import Dense, Input
from keras.models import Sequential
from keras.wrappers import SKLearnClassifier

model = Sequential([Input((1,)), Dense(1, activation="sigmoid")])
model.compile("sgd", "binary_crossentropy")
model.set_weights([np.array([[2.0]]), np.zeros(1)])
classifier = SKLearnClassifier(model)
x, y = np.array([[-1.0], [1.0], [2.0]]), np.array(["no", "no", "yes"])
classifier.fit(x, y, epochs=3, shuffle=False, verbose=0)
print(classifier.predict(x).ravel().tolist())
