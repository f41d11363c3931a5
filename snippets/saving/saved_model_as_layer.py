import keras
import numpy as np
import tf_keras

x = np.ones((2, 3), "float32")
# Keras 2
old = tf_keras.Sequential([tf_keras.layers.Dense(1, input_shape=(3,))])
old.save("folder")

# Keras 3
layer = keras.layers.TFSMLayer(
    "folder", call_endpoint="serving_default"
)
model = keras.Sequential([keras.Input((3,)), layer])
print({
    name: np.allclose(values, old(x))
    for name, values in model.predict(x, verbose=0).items()
})
