import tensorflow as tf

loss = tf.nn.softmax_cross_entropy_with_logits_v2(
    labels=[[0.0, 1.0]], logits=[[1.0, 2.0]]
)
with tf.Session() as session:
    print(["%.4f" % number for number in session.run(loss)])
