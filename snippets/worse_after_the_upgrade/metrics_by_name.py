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
logs = model.test_on_batch(x, [4 * x, 2 * x], return_dict=True)
print("loss %g, validity %g, label %g" % (
    logs["loss"], logs["validity_loss"], logs["label_loss"]))
print("mae of validity %g, of label %g" % (
    logs["validity_mae"], logs["label_mae"]))
