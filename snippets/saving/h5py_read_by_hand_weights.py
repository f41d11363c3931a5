import h5py
import keras

model = keras.Sequential([keras.layers.Dense(2, input_shape=(3,))])
model.save_weights("weights.h5")
with h5py.File("weights.h5", "r") as file:
    for layer in model.layers:
        group = file[layer.name]
        layer.set_weights([
            group[name][()] for name in group.attrs["weight_names"]
        ])
print(model.count_params())
