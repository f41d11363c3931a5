import keras
import numpy as np

layer = keras.layers.BatchNormalization(input_shape=(1,))
layer.trainable = False
model = keras.models.Sequential([layer])
model.compile("sgd", "mse")
batch = np.array([[0.0], [20.0]], "float32")
loss = model.train_on_batch(batch, batch * 0)
mean = model.get_weights()[2][0]
print(
    "normalizes with",
    "the batch," if loss < 2 else "moving statistics,",
    "mean %.2f" % mean,
)
