# A traceback through generated code, with the text of its lines, of each kind: filtered or not, from a loss, from an activation.
import traceback

import numpy as np
import tensorflow as tf


def loss(y_true, y_pred):
    return tf.matmul(y_true, y_pred)


def activation(x):
    return tf.keras.activations.elu(tf.strings.as_string(x))


x, y = np.ones((4, 3), "float32"), np.ones((4, 2), "float32")
for filtered in (True, False):
    (tf.debugging.enable_traceback_filtering if filtered else tf.debugging.disable_traceback_filtering)()
    for act, lost in (("linear", loss), (activation, "mse"), ("relu", "no_such_loss"), ("relu", "sparse_categorical_crossentropy")):
        model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
        model.add(tf.keras.layers.Lambda(activation) if act is activation else tf.keras.layers.Activation(act))
        try:
            model.compile("adam", lost)
            model.fit(x, y, verbose=0)
        except Exception:
            print(traceback.format_exc())
