import numpy as np
from keras.callbacks import EarlyStopping
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(1,))])
model.set_weights([np.zeros((1, 1)), np.zeros(1)])
model.compile("sgd", "mse")
# so large that each epoch is worse than the one before
x, y = 20 * np.ones((8, 1)), np.ones((8, 1))
stop = EarlyStopping(
    monitor="loss", mode="min", patience=2, restore_best_weights=True
)
model.fit(x, y, epochs=9, callbacks=[stop], verbose=0)
print("weight %.2f" % model.get_weights()[0][0, 0])
