import keras
import numpy as np

inputs = keras.Input((4,))
hidden = keras.ops.relu(keras.layers.Dense(3)(inputs))
model = keras.Model(inputs, keras.layers.Dense(1)(hidden))
model.compile(keras.optimizers.Adam(learning_rate=0.01), "mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
model.save("model.keras")
print(keras.models.load_model("model.keras").output_shape)
