import threading

import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

seen = []


@slim.add_arg_scope
def dense(units, activation=None):
    return tf.keras.layers.Dense(units, activation=activation)


with slim.arg_scope([dense], activation="relu"):
    thread = threading.Thread(
        target=lambda: seen.append(dense(3).get_config()["activation"])
    )
    thread.start()
    thread.join()
print(seen)
assert seen == ["relu"]
