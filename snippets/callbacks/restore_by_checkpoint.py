import numpy as np
from keras.callbacks import EarlyStopping, ModelCheckpoint
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
stop = EarlyStopping(monitor="loss", patience=5)
keep = ModelCheckpoint("best.weights.h5", monitor="loss", save_best_only=True, save_weights_only=True)
model.fit(np.zeros((8, 4)), np.zeros((8, 1)), callbacks=[stop, keep], verbose=0)
model.load_weights("best.weights.h5")
print("best weights are back")
