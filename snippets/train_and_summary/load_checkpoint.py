import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    v1.get_variable("weight", initializer=[1.0, 2.0])
    session.run(v1.global_variables_initializer())
    path = v1.train.Saver().save(session, "./model")

reader = tf.train.load_checkpoint(path)
print(reader.get_variable_to_shape_map(), reader.get_tensor("weight"))
