import os

import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
for columns in ("80", "120"):
    os.environ["COLUMNS"] = columns
    lines = []
    model.summary(print_fn=lines.append)
    widest = max(len(line) for line in "\n".join(lines).splitlines())
    print(columns, "columns:", widest)
