import numpy as np
import tensorflow as tf

features = {"x": np.float32([[1, 2, 3], [3, 2, 1]])}
labels = np.float32([[1], [2]])
estimator = tf.estimator.LinearRegressor(
    [tf.feature_column.numeric_column("x", shape=[3])],
    config=tf.estimator.RunConfig("model", log_step_count_steps=None),
)
inputs = tf.compat.v1.estimator.inputs.numpy_input_fn(
    features, labels, num_epochs=None, shuffle=False
)
estimator.train(inputs, steps=5)
once = tf.compat.v1.estimator.inputs.numpy_input_fn(
    features, num_epochs=1, shuffle=False
)
outputs = [one["predictions"] for one in estimator.predict(once)]
print(np.round(outputs, 3))
