# What a training run says, and what it leaves behind: names, random numbers, files, modules.
import glob
import os
import random
import sys
import tempfile

import numpy as np
import tensorflow as tf

tf.random.set_seed(7)
random.seed(7)
np.random.seed(7)
model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(4, activation="gelu", input_shape=(3,), kernel_regularizer="l2"),
        tf.keras.layers.BatchNormalization(),
        tf.keras.layers.Dropout(0.5),
        tf.keras.layers.Dense(1),
    ]
)
model.compile("adam", "mse", metrics=["mae"])
x, y = np.ones((8, 3), "float32"), np.ones((8, 1), "float32")
history = model.fit(x, y, epochs=2, batch_size=4, verbose=0, validation_split=0.5)
print({name: np.round(values, 4).tolist() for name, values in history.history.items()})
print(model.predict(x, verbose=0).round(4).tolist(), random.random(), np.random.rand(), tf.random.uniform([]).numpy())
graph = model.train_function.get_concrete_function(iter(tf.data.Dataset.from_tensors((x, y)))).graph
for function in sorted(graph._functions):
    print(function.rsplit("_", 1)[0], len(graph._functions[function].graph.get_operations()))
for operation in graph.get_operations():
    print(operation.name, operation.type)
print(tf.keras.layers.Dense(1).name, tf.constant(0.0).shape, tf.keras.backend.get_uid("dense"))
generated = glob.glob(os.path.join(tempfile.gettempdir(), "__autograph_generated_file*"))
print(len(generated), sum(os.path.getsize(path) for path in generated))
print(sum(name.startswith("__autograph_generated_file") for name in sys.modules), os.listdir("."))
