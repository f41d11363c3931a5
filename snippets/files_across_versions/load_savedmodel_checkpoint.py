import keras
import numpy as np
import tensorflow as tf

reader = tf.train.load_checkpoint("export/variables/variables")
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(2, use_bias=False),
])
model.set_weights([reader.get_tensor("dense/kernel")])
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
