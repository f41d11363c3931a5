import h5py
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, input_shape=(3,))])
model.save("model.h5")
with h5py.File("model.h5", "r") as file:
    print(len(file["model_weights"].attrs["layer_names"]))
