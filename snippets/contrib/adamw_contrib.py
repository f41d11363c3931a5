import tensorflow as tf
from tensorflow.contrib.opt import AdamWOptimizer

weight = tf.get_variable("weight", initializer=[1.0, 2.0])
optimizer = AdamWOptimizer(weight_decay=0.01, learning_rate=0.1)
train = optimizer.minimize(tf.reduce_sum(weight**2), var_list=[weight])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(train)
    print(session.run(weight).round(4))
