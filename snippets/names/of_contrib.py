import inspect
import logging

import tensorflow as tf

logging.disable(logging.CRITICAL)  # importing tf.contrib warns


def is_of_tensorflow(value):
    return callable(value) and "tensorflow" in str(
        getattr(value, "__module__", "")
    )


def look_into(path, module, depth):
    values = {
        name: getattr(module, name, None)
        for name in dir(module)
        if name[0] != "_" and name not in LEFT_OUT
    }
    found[path] = {
        name: value
        for name, value in values.items()
        if is_of_tensorflow(value)
    }
    for name, value in values.items():
        # a module of contrib's own
        if (
            inspect.ismodule(value)
            and depth
            and path.partition(".")[2] in value.__name__
        ):
            look_into(path + "." + name, value, depth - 1)


def modules(paths):
    for path in paths.split():
        module = tf
        for name in path.split(".")[1:]:
            module = getattr(module, name, None)
        yield path, module


LEFT_OUT = (
    "deprecated",
    "deprecated_args",
    "ops",
    "python",
    "quantization",
    "tf_export",
)
OUTSIDE = (
    "tf tf.nn tf.nn.rnn_cell tf.train tf.layers tf.losses tf.metrics "
    "tf.data tf.data.experimental tf.lookup"
)
found = {}
if hasattr(tf, "contrib"):
    look_into("tf.contrib", tf.contrib, 2)
outside = dict(
    modules(OUTSIDE + " " + OUTSIDE.replace("tf", "tf.compat.v1"))
)
for path, names in found.items():
    print(path + ":", *names)
    for name, value in names.items():
        same = [
            other + "." + name
            for other, module in outside.items()
            if getattr(module, name, None) is value
        ]
        if same:
            print("=", path + "." + name, *same)
