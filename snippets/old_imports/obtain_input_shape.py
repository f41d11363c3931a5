from keras.applications.imagenet_utils import _obtain_input_shape

print(_obtain_input_shape.__name__)
