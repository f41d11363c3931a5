import tensorflow as tf

options = tf.GPUOptions(per_process_gpu_memory_fraction=0.5)
doubled = 2 * tf.constant(2.0)
with tf.Session(config=tf.ConfigProto(gpu_options=options)) as session:
    print(options.per_process_gpu_memory_fraction, session.run(doubled))
