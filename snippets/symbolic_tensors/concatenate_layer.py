from keras.layers import Concatenate, Dense, Input

left, right = Input((2,)), Input((3,))
joined = Concatenate([left, right])
Dense(1)(joined)
print("joined")
