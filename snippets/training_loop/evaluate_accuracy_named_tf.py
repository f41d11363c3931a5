import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((2,))
outputs = tf.keras.layers.Dense(
    1, "sigmoid", kernel_initializer="ones"
)(inputs)
model = tf.keras.Model(inputs, outputs)
model.compile("sgd", "binary_crossentropy", metrics=["accuracy"])
scores = model.evaluate(
    np.ones((4, 2)), np.array([1, 1, 1, 0]), verbose=0, return_dict=True
)
print("%.3f %.3f" % (scores["loss"], scores["accuracy"]))
