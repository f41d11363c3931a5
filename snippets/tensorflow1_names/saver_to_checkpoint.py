import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    v1.get_variable("weight", initializer=[1.0, 2.0])
    session.run(v1.global_variables_initializer())
    # written by TensorFlow 1
    path = v1.train.Saver().save(session, "./old.ckpt")

weight = tf.Variable([0.0, 0.0])
weight.assign(tf.train.load_checkpoint(path).get_tensor("weight"))
print(weight.numpy().tolist())

saved = tf.train.Checkpoint(weight=weight).save("./new")
other = tf.Variable([0.0, 0.0])
tf.train.Checkpoint(weight=other).restore(saved).assert_consumed()
print(other.numpy().tolist())
