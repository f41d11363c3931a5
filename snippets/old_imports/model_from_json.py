from keras.layers import Dense
from keras.models import Sequential, model_from_json

model = Sequential([Dense(2, input_shape=(3,))])
print(model_from_json(model.to_json()).output_shape)
