import tensorflow as tf

coordinator = tf.train.Coordinator()
threads = tf.train.start_queue_runners(
    tf.InteractiveSession(), coordinator
)
coordinator.request_stop()
coordinator.join(threads)
print(threads)
