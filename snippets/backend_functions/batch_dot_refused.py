from tensorflow.keras import backend as K

routes, votes = K.ones((2, 3, 4)), K.ones((2, 3, 4, 5))
outputs = K.batch_dot(routes, votes, [2, 2])
print(K.int_shape(K.batch_dot(outputs, votes, [2, 3])))
