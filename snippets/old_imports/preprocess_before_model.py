import numpy as np
from keras.applications.vgg16 import preprocess_input
from keras.layers import Activation, Input
from keras.models import Model, model_from_json

image = Input(shape=(2, 2, 3))
model = model_from_json(
    Model(image, Activation("linear")(image)).to_json()
)

images = preprocess_input(np.full((1, 2, 2, 3), 100.0))
print([
    round(float(value), 2)
    for value in model.predict(images, verbose=0)[0, 0, 0]
])
