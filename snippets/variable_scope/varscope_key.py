import tensorflow as tf
from tensorflow.python.ops import variable_scope

key = variable_scope._VARSCOPE_KEY
for _ in range(2):
    with tf.variable_scope(None, "encoder"):
        [scope] = tf.get_collection(key)
        print(scope.name)
