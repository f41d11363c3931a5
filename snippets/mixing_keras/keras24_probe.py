from tensorflow.keras.layers.experimental.preprocessing import (
    RandomRotation,
)

print(RandomRotation.__name__)
