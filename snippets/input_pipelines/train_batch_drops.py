import tensorflow as tf

number = tf.train.range_input_producer(
    5, num_epochs=1, shuffle=False
).dequeue()
batch = tf.train.batch([number], batch_size=2)
batches = []
with tf.train.MonitoredSession() as session:
    while not session.should_stop():
        batches.append(session.run(batch).tolist())
print(batches)
