import tensorflow as tf

routes, votes = tf.ones((2, 3, 4)), tf.ones((2, 3, 4, 5))
outputs = tf.einsum("bki,bkid->bkd", routes, votes)
agreement = tf.einsum("bkd,bkid->bki", outputs, votes)
print(tuple(agreement.shape.as_list()))
