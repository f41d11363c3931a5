from keras_applications.imagenet_utils import _obtain_input_shape

print(
    _obtain_input_shape(
        (200, 200, 3),
        default_size=224,
        min_size=32,
        data_format="channels_last",
        require_flatten=False,
    )
)
