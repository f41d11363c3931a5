from keras import backend as K
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import SGD

model = Sequential([Dense(1, input_shape=(3,))])
print(
    len(
        SGD().get_updates(
            model.trainable_weights, {}, K.mean(model.output)
        )
    )
    > 0
)
