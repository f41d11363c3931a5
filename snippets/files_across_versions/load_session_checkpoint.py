import keras
import numpy as np
import tensorflow as tf

reader = tf.train.load_checkpoint("model.ckpt")
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(2, activation="relu"),
])
model.set_weights([
    reader.get_tensor("dense/kernel"),
    reader.get_tensor("dense/bias"),
])
model.save("model.keras")
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
