from tensorflow.python.ops import variable_scope

print(variable_scope._VARSCOPE_KEY)
