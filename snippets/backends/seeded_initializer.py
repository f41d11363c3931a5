import keras

model = keras.models.Sequential()
init = keras.initializers.RandomUniform(0.0, 1.0, seed=3)
model.add(
    keras.layers.Dense(3, input_shape=(1,), kernel_initializer=init)
)
print([round(float(weight), 2) for weight in model.get_weights()[0][0]])
