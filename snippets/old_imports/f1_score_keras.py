import numpy as np
import tensorflow as tf

metric = tf.keras.metrics.F1Score(average="macro")
truth = np.array([[1, 0], [1, 0], [0, 1], [0, 1]], "float32")
guess = np.array([[9, 1], [2, 8], [3, 7], [1, 9]], "float32") / 10
metric.update_state(truth, guess)
print("F1 %.3f" % metric.result().numpy())
