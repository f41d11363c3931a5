import tensorflow as tf

queue = tf.queue.FIFOQueue(3, tf.int32, shapes=[[]])
queue.enqueue_many([[1, 2, 3]])
print(queue.dequeue_many(2).numpy(), queue.size().numpy())
