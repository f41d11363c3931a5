import tensorflow as tf

accuracy = tf.keras.metrics.Accuracy()
accuracy.update_state([1, 0, 1], [1, 1, 1])
accuracy.update_state([1], [1])
print(round(float(accuracy.result()), 2))
