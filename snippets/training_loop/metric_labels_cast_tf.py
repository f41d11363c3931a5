import numpy as np
import tensorflow as tf

K = tf.keras.backend


def right(y_true, y_pred):
    best = K.cast(K.argmax(y_pred), K.floatx())
    return K.mean(K.equal(K.cast(y_true[:, 0], K.floatx()), best))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        2, kernel_initializer="zeros", input_shape=(2,)),
])
model.compile("sgd", "sparse_categorical_crossentropy", metrics=[right])
y = np.array([[0], [0], [0], [1]])
print("right %.2f" % model.evaluate(np.ones((4, 2)), y, verbose=0)[1])
