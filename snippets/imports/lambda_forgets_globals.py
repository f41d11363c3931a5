import keras_applications
from keras.layers import Input, Lambda
from keras.models import Model, model_from_json

image = Input(shape=(2, 2, 3))
scaled = Lambda(lambda x: keras_applications.imagenet_utils.preprocess_input(x, mode="tf"))(image)
model = Model(image, scaled)
print(model_from_json(model.to_json()).output_shape)
