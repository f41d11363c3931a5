import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim

with slim.variable_scope.variable_scope("tower"):
    slim.conv2d(tf.zeros([1, 28, 28, 1]), 32, 3)
print([variable.name for variable in slim.get_variables()])
