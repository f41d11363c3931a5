from keras.applications.vgg16 import preprocess_input
from keras.layers import Input, Lambda
from keras.models import Model, load_model

image = Input(shape=(2, 2, 3))
model = Model(image, Lambda(preprocess_input)(image))
model.compile("sgd", "mse")
model.save("model.h5")
print(load_model("model.h5").output_shape)
