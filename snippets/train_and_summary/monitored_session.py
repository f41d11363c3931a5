import tensorflow as tf

start = tf.train.MonitoredTrainingSession
step = tf.train.get_or_create_global_step()
train = tf.assign_add(step, 1)
hooks = [tf.train.StopAtStepHook(last_step=3)]
with start(
    checkpoint_dir="model", hooks=hooks, save_checkpoint_secs=60
) as session:
    while not session.should_stop():
        print(session.run(train))
