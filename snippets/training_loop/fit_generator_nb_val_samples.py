import numpy as np
from keras.layers import Dense
from keras.models import Sequential


def batches():
    while True:
        yield np.ones((1, 4)), np.ones((1, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.set_weights([np.zeros((4, 1)), np.zeros(1)])
model.compile("sgd", "mse")
history = model.fit_generator(
    batches(),
    4,
    1,
    validation_data=batches(),
    nb_val_samples=4,
    verbose=0,
)
print("val_loss %.4f" % history.history["val_loss"][0])
