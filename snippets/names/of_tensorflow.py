import inspect
import logging

import tensorflow as tf

# TensorFlow 1.15 warns of each name that is going to move
logging.disable(logging.CRITICAL)


def look_into(path, module, depth):
    names = dir(module) + [
        name
        for name in LAZY
        if path.startswith("tf.compat.v1") and hasattr(module, name)
    ]
    values = {
        name: getattr(module, name, None)
        for name in names
        if name[0] != "_"
    }
    found[path] = {
        name: value
        for name, value in values.items()
        if not inspect.ismodule(value)
    }
    for name, value in values.items():
        origin = (
            getattr(value, "__name__", "")
            if inspect.ismodule(value)
            else ""
        )
        if (
            ("tensorflow" in origin or ".legacy." in origin)
            and depth
            and name not in LEFT_OUT
        ):
            look_into(path + "." + name, value, depth - 1)


LEFT_OUT = (
    "compat",
    "contrib",
    "core",
    "keras",
    "python",
    "pywrap_tensorflow",
    "raw_ops",
    "tools",
)
# Modules of tf.compat.v1 that dir() does not show since
# TensorFlow 2.6; with Keras 3, nothing is in them.
LAZY = (
    ()
    if hasattr(getattr(tf, "keras", None), "ops")
    else ("layers", "rnn_cell")
)
found = {}
look_into("tf", tf, 2)
if hasattr(tf, "compat") and hasattr(tf.compat, "v1"):
    look_into("tf.compat.v1", tf.compat.v1, 2)

called = {}
for path, names in found.items():
    twin = (
        found.get(path.replace("tf.compat.v1", "tf"), {})
        if path.startswith("tf.compat")
        else {}
    )
    new = sorted(name for name in names if name not in twin)
    if new:
        # of tf.compat.v1 only what tf itself does not have
        print(path + ":", *new)
    for name in new:
        if callable(names[name]) and "compat" not in path:
            called.setdefault(id(names[name]), []).append(
                path + "." + name
            )
for paths in sorted(
    paths for paths in called.values() if len(paths) > 1
):
    print("=", *paths)
