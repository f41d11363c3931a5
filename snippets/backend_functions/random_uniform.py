from keras import ops, random

x = random.uniform((100, 1000), 2.0, 4.0)
x = ops.convert_to_numpy(x)
print(x.shape, x.dtype, x.mean().round(1), x.std().round(1))
