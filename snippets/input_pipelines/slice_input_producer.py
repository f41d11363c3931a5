import tensorflow as tf

x, y = tf.train.slice_input_producer(
    [[1.0, 2.0, 3.0], [10, 20, 30]], num_epochs=1, shuffle=False
)
batch = tf.train.batch([x, y], 2, allow_smaller_final_batch=True)
with tf.train.MonitoredSession() as session:
    for _ in range(2):
        print([part.tolist() for part in session.run(batch)])
