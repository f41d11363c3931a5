import inspect
import logging

import tensorflow as tf

# TensorFlow 1.15 warns of each name that is going to move
logging.disable(logging.CRITICAL)


def look_into(path, module, depth):
    values = {
        name: getattr(module, name, None)
        for name in dir(module)
        if name[0] != "_"
    }
    print(
        path + ":",
        *(name for name, value in values.items() if callable(value)),
    )
    for name, value in values.items():
        if (
            inspect.ismodule(value)
            and depth
            and "keras" in value.__name__
        ):
            look_into(path + "." + name, value, depth - 1)


look_into("tf.keras", tf.keras, 3)
