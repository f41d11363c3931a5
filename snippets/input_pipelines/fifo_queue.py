import tensorflow as tf

queue = tf.FIFOQueue(3, tf.int32, shapes=[[]])
put = queue.enqueue_many([[1, 2, 3]])
take = queue.dequeue_many(2)
with tf.Session() as session:
    session.run(put)
    print(session.run(take), session.run(queue.size()))
