from keras import backend as K

loop = K.control_flow_ops.while_loop
count, total = loop(
    lambda i, total: i < 4,
    lambda i, total: (i + 1, total + i),
    [K.constant(0), K.constant(0)],
)
print(int(K.eval(total)))
