import tensorflow as tf
import tensorflow_addons as tfa

weight = tf.Variable(2.0)
optimizer = tfa.optimizers.AdamW(weight_decay=0.1, learning_rate=0.5)
optimizer.apply_gradients([(tf.constant(1.0), weight)])
print("weight %.3f" % weight.numpy())
