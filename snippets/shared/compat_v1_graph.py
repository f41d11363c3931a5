import tensorflow as tf

v1 = tf.compat.v1
config = v1.ConfigProto()
config.gpu_options.allow_growth = True
with tf.Graph().as_default() as graph, v1.Session(
    config=config
) as session:
    x = v1.placeholder(tf.float32, shape=(None, 3))
    print(
        session.run(2 * x, {x: [[1, 2, 3]]}).tolist(),
        v1.get_default_graph() is graph,
    )
