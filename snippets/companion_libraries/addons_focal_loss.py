import tensorflow as tf
import tensorflow_addons as tfa

loss = tfa.losses.SigmoidFocalCrossEntropy()
truth, guess = tf.constant([[1.0], [0.0]]), tf.constant([[0.6], [0.3]])
print(loss(truth, guess).numpy().round(4))
