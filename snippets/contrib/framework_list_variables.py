import tensorflow as tf
from tensorflow.contrib import framework

tf.get_variable("weight", initializer=[1.0, 2.0])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    path = tf.train.Saver().save(session, "./model")

print(framework.list_variables(path))
print(framework.load_variable(path, "weight"))
