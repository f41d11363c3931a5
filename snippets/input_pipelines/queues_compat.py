import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
for name in "a.txt", "b.txt":
    with open(name, "w") as file:
        file.write("1,2\n3,4\n")

files = tf.train.string_input_producer(
    ["a.txt", "b.txt"], num_epochs=1, shuffle=False
)
_, line = tf.TextLineReader().read(files)
columns = tf.decode_csv(line, [[0], [0]])
batch = tf.train.batch([tf.stack(columns)], batch_size=2)
with tf.Session() as session:
    session.run(tf.local_variables_initializer())
    coordinator = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(session, coordinator)
    for _ in range(2):
        print(session.run(batch).tolist())
    coordinator.request_stop()
    coordinator.join(threads)
