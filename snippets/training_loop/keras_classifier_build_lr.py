import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import SGD
from keras.wrappers.scikit_learn import KerasClassifier


def build(lr):
    model = Sequential([
        Dense(
            1,
            kernel_initializer="zeros",
            input_shape=(4,),
            activation="sigmoid",
        )
    ])
    model.compile(SGD(lr), "binary_crossentropy")
    return model


classifier = KerasClassifier(
    build_fn=build, lr=0.1, epochs=2, verbose=0
)
history = classifier.fit(np.ones((8, 4)), np.array([0, 1, 1, 1] * 2))
print(["%.3f" % loss for loss in history.history["loss"]])
