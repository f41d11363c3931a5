import numpy as np
from keras.layers import Dense
from keras.models import Sequential


class Classifier:
    def __init__(self, build, epochs=1, **arguments):
        self.build, self.epochs = build, epochs
        self.arguments = arguments

    def fit(self, x, y, **keywords):
        self.classes, numbers = np.unique(y, return_inverse=True)
        self.model = self.build(**self.arguments)
        keywords = dict(epochs=self.epochs, verbose=0, **keywords)
        return self.model.fit(x, numbers, **keywords)

    def predict_proba(self, x):
        p = self.model.predict(x, verbose=0)
        return p if p.shape[-1] > 1 else np.hstack([1 - p, p])

    def predict(self, x):
        return self.classes[self.predict_proba(x).argmax(axis=-1)]

    def score(self, x, y):
        return np.mean(self.predict(x) == y)


def build(weight=1.0):
    layer = Dense(1, activation="sigmoid", input_shape=(1,))
    model = Sequential([layer])
    model.compile("sgd", "binary_crossentropy", metrics=["accuracy"])
    model.set_weights([np.array([[weight]]), np.zeros(1)])
    return model


x, y = np.array([[-1.0], [1.0], [2.0]]), np.array(["no", "no", "yes"])
classifier = Classifier(build, weight=2.0, epochs=3)
classifier.fit(x, y, shuffle=False)
print(classifier.predict(x).tolist())
print(["%.2f" % p for p in classifier.predict_proba(x)[:, 1]])
print("score %.3f" % classifier.score(x, y))
