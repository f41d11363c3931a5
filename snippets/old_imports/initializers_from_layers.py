from keras.layers import Dense, initializers
from keras.models import Sequential

ones = initializers.get("ones")
layer = Dense(2, kernel_initializer=ones, input_shape=(1,))
print(Sequential([layer]).get_weights()[0].tolist())
