from keras.engine.topology import InputSpec, get_source_inputs
from keras.layers.convolutional import (
    AveragePooling2D,
    Conv2DTranspose,
    MaxPooling2D,
    UpSampling2D,
)
from keras.layers.core import Activation, Dropout, Lambda
from keras.layers.merge import add
from keras.layers.pooling import GlobalAveragePooling2D
from keras.utils.data_utils import get_file
from keras.utils.generic_utils import Progbar

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
