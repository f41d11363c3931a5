from keras import ops

print(ops.convert_to_numpy(ops.identity(2)).tolist())
