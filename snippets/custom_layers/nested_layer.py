from keras.layers import Dense, Layer
from keras.models import Sequential


class Block(Layer):
    def __init__(self, **keywords):
        super(Block, self).__init__(**keywords)
        self.dense = Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


block = Block(input_shape=(2,))
model = Sequential([block])
print("trainable weights of the block:", len(block.trainable_weights))
