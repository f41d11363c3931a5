import keras

model = keras.Sequential([keras.layers.Dense(2, input_shape=(3,))])
model.save_weights("weights.h5")
model.load_weights("weights.h5")
print(model.count_params())
