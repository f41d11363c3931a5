import tensorflow as tf
from keras import backend as K

x = tf.constant(3.0)
print(K.get_session().run(2 * x))
