from keras.layers import Dense
from keras.models import Sequential, model_from_yaml

model = Sequential([Dense(2, input_shape=(3,))])
text = model.to_json()  # JSON is YAML, too
print(model_from_yaml(text).output_shape)
