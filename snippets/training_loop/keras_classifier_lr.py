import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.wrappers.scikit_learn import KerasClassifier


def build():
    model = Sequential([
        Dense(1, input_shape=(4,), activation="sigmoid")
    ])
    model.compile("sgd", "binary_crossentropy")
    return model


classifier = KerasClassifier(build_fn=build, lr=0.1, verbose=0)
history = classifier.fit(np.zeros((8, 4)), np.array([0, 1] * 4))
print(len(history.history["loss"]))
