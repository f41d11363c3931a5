from keras import ops

print(ops.copy(ops.convert_to_tensor([1.0, 2.0])).shape)
