from keras import ops

count, total = ops.while_loop(
    lambda i, total: i < 4, lambda i, total: (i + 1, total + i), (0, 0)
)
print(int(total))
