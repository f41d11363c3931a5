from keras.applications.vgg16 import preprocess_input
from keras.layers import Input, Lambda
from keras.models import Model, model_from_json

image = Input(shape=(2, 2, 3))
model = Model(image, Lambda(preprocess_input)(image))
print(model_from_json(model.to_json()).output_shape)
