from keras.layers import (
    Activation,
    AveragePooling2D,
    Conv2DTranspose,
    Dropout,
    GlobalAveragePooling2D,
    InputSpec,
    Lambda,
    MaxPooling2D,
    UpSampling2D,
    add,
)
from keras.utils import Progbar, get_file, get_source_inputs

print(
    InputSpec.__name__,
    get_source_inputs.__name__,
    get_file.__name__,
    Progbar.__name__,
    add.__name__,
)
for layer in (
    AveragePooling2D,
    Conv2DTranspose,
    MaxPooling2D,
    UpSampling2D,
    GlobalAveragePooling2D,
):
    print(layer.__name__)
for layer in (Activation, Dropout, Lambda):
    print(layer.__name__)
