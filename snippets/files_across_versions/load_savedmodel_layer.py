import keras
import numpy as np

model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.TFSMLayer("export", call_endpoint="serving_default"),
])
outputs = model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0)
print(next(iter(outputs.values())))
