from tensorflow.contrib import slim
from tensorflow.contrib.framework import add_arg_scope, arg_scope


@add_arg_scope
def scaled(value, factor=1):
    return factor * value


with arg_scope([scaled], factor=3):
    print(scaled(2), arg_scope is slim.arg_scope)
