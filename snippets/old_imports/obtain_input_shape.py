from keras.applications.imagenet_utils import _obtain_input_shape

print(
    _obtain_input_shape((200, 200, 3), 224, 32, "channels_last", False)
)
