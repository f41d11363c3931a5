import tensorflow as tf
from tensorflow.contrib import layers

weight = tf.get_variable("weight", initializer=[1.0, 2.0])
loss = tf.reduce_sum(weight**2)
train = layers.optimize_loss(
    loss,
    tf.train.get_or_create_global_step(),
    learning_rate=0.1,
    optimizer="SGD",
    clip_gradients=1.0,
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(train)
    print(session.run(weight).round(4))
