import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.wrappers.scikit_learn import KerasClassifier


def build(weight=1.0):
    layer = Dense(1, activation="sigmoid", input_shape=(1,))
    model = Sequential([layer])
    model.compile("sgd", "binary_crossentropy", metrics=["accuracy"])
    model.set_weights([np.array([[weight]]), np.zeros(1)])
    return model


x, y = np.array([[-1.0], [1.0], [2.0]]), np.array(["no", "no", "yes"])
classifier = KerasClassifier(build, weight=2.0, epochs=3, verbose=0)
classifier.fit(x, y, shuffle=False)
print(classifier.predict(x, verbose=0).ravel().tolist())
print([
    "%.2f" % p for p in classifier.predict_proba(x, verbose=0)[:, 1]
])
print("score %.3f" % classifier.score(x, y))
