from tensorflow.contrib.framework import arg_scope

print(arg_scope.__name__)
