from keras.initializations import get
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, init=get("one"), input_shape=(1,))])
print(model.get_weights()[0].tolist())
