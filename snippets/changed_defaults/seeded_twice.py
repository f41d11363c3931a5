from keras.initializers import glorot_uniform
from keras.layers import Dense
from keras.models import Sequential

shared = glorot_uniform(seed=1)
one, two = (
    Dense(4, kernel_initializer=shared, input_shape=(4,)),
    Dense(4, kernel_initializer=shared),
)
model = Sequential([one, two])
print(
    "different kernels:",
    len({layer.get_weights()[0].tobytes() for layer in (one, two)}),
)
