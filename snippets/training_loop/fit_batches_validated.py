import numpy as np
from keras.layers import Dense
from keras.models import Sequential


def batches():
    while True:
        yield np.ones((1, 4)), np.ones((1, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.set_weights([np.zeros((4, 1)), np.zeros(1)])
model.compile("sgd", "mse")
history = model.fit(
    batches(),
    steps_per_epoch=4,
    validation_data=batches(),
    validation_steps=4,
    verbose=0,
)
print("val_loss %.4f" % history.history["val_loss"][0])
