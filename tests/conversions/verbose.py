# AutoGraph tells what it converts: then it has to convert.
import contextlib
import io
import re

import numpy as np
import tensorflow as tf

tf.autograph.set_verbosity(1, alsologtostdout=True)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile("sgd", "mse")
with contextlib.redirect_stdout(io.StringIO()) as told:
    model.predict(np.ones((1, 3), "float32"), verbose=0)
print(re.sub(r"\d{12,}", "an id", told.getvalue()))
print(len(re.findall("is not cached", told.getvalue())), "conversions")
