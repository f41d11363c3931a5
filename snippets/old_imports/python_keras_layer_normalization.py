from tensorflow.python.keras.layers.normalization import (
    LayerNormalization,
)

print(LayerNormalization.__name__)
