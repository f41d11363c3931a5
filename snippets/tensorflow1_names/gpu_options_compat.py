import tensorflow as tf

options = tf.compat.v1.GPUOptions(per_process_gpu_memory_fraction=0.5)
with tf.Graph().as_default():
    doubled = 2 * tf.constant(2.0)
    with tf.compat.v1.Session(
        config=tf.compat.v1.ConfigProto(gpu_options=options)
    ) as session:
        print(
            options.per_process_gpu_memory_fraction,
            session.run(doubled),
        )
