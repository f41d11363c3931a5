import os

import tensorflow as tf

for value in [
    "1",
    "true",
    "True",
    "TRUE",
    "yes",
    "on",
    "2",
    "0",
    "false",
    "",
]:
    # every child decides anew, at its first look into tf.keras
    child = os.fork()
    if child == 0:
        os.environ["TF_USE_LEGACY_KERAS"] = value
        print(
            repr(value),
            "->",
            tf.keras.layers.Dense.__module__.split(".")[0],
            flush=True,
        )
        os._exit(0)
    os.waitpid(child, 0)
