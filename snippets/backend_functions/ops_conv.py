from keras import ops

x = ops.conv(ops.ones((1, 4, 1)), ops.ones((2, 1, 3)))
y = ops.conv(ops.ones((1, 3, 3, 1)), ops.ones((2, 2, 1, 5)))
print(ops.convert_to_numpy(x).sum(), ops.convert_to_numpy(y).sum())
