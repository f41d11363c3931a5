import numpy as np
from keras.callbacks import EarlyStopping, ModelCheckpoint
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(1,))])
model.set_weights([np.zeros((1, 1)), np.zeros(1)])
model.compile("sgd", "mse")
# so large that each epoch is worse than the one before
x, y = 20 * np.ones((8, 1)), np.ones((8, 1))
stop = EarlyStopping(monitor="loss", mode="min", patience=2)
keep = ModelCheckpoint(
    "best.weights.h5",
    monitor="loss",
    save_best_only=True,
    save_weights_only=True,
)
# batch size, epochs
model.fit(x, y, 8, 9, callbacks=[stop, keep], verbose=0)
model.load_weights("best.weights.h5")
print("weight %.2f" % model.get_weights()[0][0, 0])
