import tensorflow as tf

tfe = tf.contrib.eager
tf.enable_eager_execution()


@tfe.defun
def square(x):
    return x * x


print(tfe.gradients_function(square)(3.0)[0].numpy())
