import numpy as np
import tensorflow as tf
from scikeras.wrappers import KerasClassifier
from sklearn.model_selection import cross_val_score


def build():
    model = tf.keras.Sequential([
        tf.keras.Input((1,)),
        tf.keras.layers.Dense(1, activation="sigmoid",
                              kernel_initializer="ones"),
    ])
    model.compile("sgd", "binary_crossentropy")
    return model


x = np.array([[-2.0], [1.0], [-1.0], [2.0]])
y = np.array([70, 90, 70, 90])
classifier = KerasClassifier(model=build, verbose=0, shuffle=False)
print("accuracies:", cross_val_score(classifier, x, y, cv=2).tolist())
