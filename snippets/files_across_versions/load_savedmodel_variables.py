import keras
import numpy as np
import tensorflow as tf

loaded = tf.saved_model.load("export")
values = {v.name: v.numpy() for v in loaded.variables}
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(2, use_bias=False),
])
model.set_weights([values["dense/kernel:0"]])
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
