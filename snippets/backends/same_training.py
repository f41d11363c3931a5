import keras
import numpy as np

x = np.array(
    [[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.5, 0.25]], "float32"
)
y = x.sum(axis=1, keepdims=True)
model = keras.models.Sequential()
model.add(keras.layers.Dense(1, input_shape=(2,)))
model.set_weights([np.array([[0.5], [-0.5]]), np.zeros(1)])
model.compile("sgd", "mse")
for step in range(20):
    model.train_on_batch(x, y)
kernel, bias = model.get_weights()
print([round(float(weight), 3) for weight in [*kernel[:, 0], *bias]])
