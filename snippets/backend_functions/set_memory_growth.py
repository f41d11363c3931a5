import numpy as np
import tensorflow as tf

for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Sequential([dense])
print(model.predict(np.ones((1, 3), "float32"), verbose=0).tolist())
