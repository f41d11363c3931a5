import tensorflow as tf
from keras import backend as K

gpus = K.tensorflow_backend._get_available_gpus()
with tf.device("/gpu:0" if gpus else "/cpu:0"):
    ones = K.ones((2, 3))
print(ones.shape.as_list())
