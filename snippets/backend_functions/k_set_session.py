import tensorflow as tf
from keras import backend as K

K.set_session(tf.compat.v1.Session())
print("set")
