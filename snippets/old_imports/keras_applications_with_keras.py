import keras
from keras_applications.mobilenet import MobileNet

own = dict(
    backend=keras.backend,
    layers=keras.layers,
    models=keras.models,
    utils=keras.utils,
)
model = MobileNet(
    input_shape=(32, 32, 3),
    alpha=0.25,
    include_top=False,
    weights=None,
    **own,
)
print(model.output_shape)
