import h5py
from keras.layers import Dense
from keras.models import Sequential

Sequential([Dense(2, input_shape=(3,))]).save_weights(
    "model.weights.h5"
)
with h5py.File("model.weights.h5", "r") as file:
    print(len(file.attrs["layer_names"]))
