import tensorflow as tf

loss = tf.nn.softmax_cross_entropy_with_logits(
    labels=[[0.0, 1.0]], logits=[[1.0, 2.0]]
)
print(["%.4f" % number for number in loss.numpy()])
