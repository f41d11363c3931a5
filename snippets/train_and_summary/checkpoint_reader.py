import tensorflow as tf

read = tf.train.NewCheckpointReader
tf.get_variable("weight", initializer=[1.0, 2.0])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    path = tf.train.Saver().save(session, "./model")

reader = read(path)
print(reader.get_variable_to_shape_map(), reader.get_tensor("weight"))
