import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((1,))
ones = {"use_bias": False, "kernel_initializer": "ones"}
outputs = [tf.keras.layers.Dense(1, name=name, **ones)(inputs)
           for name in ("validity", "label")]
model = tf.keras.Model(inputs, outputs)
model.compile("sgd", "mse", metrics={
    "validity": ["mae"], "label": ["mae"]})
x = np.ones((1, 1))
values = model.test_on_batch(x, [4 * x, 2 * x])
print("loss %g, validity %g, label %g" % tuple(values[:3]))
print("mae of validity %g, of label %g" % tuple(values[3:]))
