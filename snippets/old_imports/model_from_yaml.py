from keras.layers import Dense
from keras.models import Sequential, model_from_yaml

model = Sequential([Dense(2, input_shape=(3,))])
print(model_from_yaml(model.to_yaml()).output_shape)
