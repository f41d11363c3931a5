from tensorflow.keras.layers import CuDNNLSTM, Input
from tensorflow.keras.models import Model

inputs = Input(shape=(5, 3))
print(Model(inputs, CuDNNLSTM(4)(inputs)).output_shape)
