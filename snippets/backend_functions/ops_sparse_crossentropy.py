from keras import ops

labels, guess = ops.array([1]), ops.array([[0.25, 0.5, 0.25]])
loss = ops.sparse_categorical_crossentropy(labels, guess)
print(ops.convert_to_numpy(loss).round(4))
