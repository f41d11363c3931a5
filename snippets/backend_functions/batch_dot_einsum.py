import tensorflow as tf

routes, votes = tf.ones((2, 3, 4)), tf.ones((2, 3, 4, 5))
product = tf.einsum("bki,bkid->bkd", routes, votes)
print(tuple(product.shape.as_list()))
