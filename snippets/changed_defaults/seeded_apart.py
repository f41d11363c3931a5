from keras.initializers import glorot_uniform
from keras.layers import Dense
from keras.models import Sequential

one = Dense(
    4, kernel_initializer=glorot_uniform(seed=1), input_shape=(4,)
)
two = Dense(4, kernel_initializer=glorot_uniform(seed=1))
model = Sequential([one, two])
print(
    "different kernels:",
    len({layer.get_weights()[0].tobytes() for layer in (one, two)}),
)
