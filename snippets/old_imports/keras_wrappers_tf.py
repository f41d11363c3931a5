import numpy as np
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential
from tensorflow.keras.wrappers.scikit_learn import KerasClassifier


def build():
    model = Sequential([
        Dense(2, activation="softmax", input_shape=(1,))
    ])
    model.compile("sgd", "sparse_categorical_crossentropy")
    model.set_weights([np.array([[-1.0, 1.0]]), np.zeros(2)])
    return model


x, y = np.array([[-1.0], [1.0]]), np.array([70, 90])
classifier = KerasClassifier(build, verbose=0)
classifier.fit(x, y)
print(classifier.predict(x, verbose=0).tolist())
