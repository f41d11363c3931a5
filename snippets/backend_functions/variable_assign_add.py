from keras import Variable, ops

count = Variable([1.0, 2.0])
added = count.assign_add(ops.ones((2,)))
print(ops.convert_to_numpy(added))
