import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    step = v1.train.get_or_create_global_step()
    train = v1.assign_add(step, 1)
    hooks = [v1.train.StopAtStepHook(last_step=3)]
    with v1.train.MonitoredTrainingSession(
        checkpoint_dir="model", hooks=hooks, save_checkpoint_secs=60
    ) as session:
        while not session.should_stop():
            print(session.run(train))
