import keras
import numpy as np
import tensorflow as tf

reader = tf.train.load_checkpoint("model")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.set_weights([
    reader.get_tensor("linear/linear_model/x/weights"),
    reader.get_tensor("linear/linear_model/bias_weights"),
])
x = np.float32([[1, 2, 3], [3, 2, 1]])
print(np.round(model.predict(x, verbose=0), 3))
