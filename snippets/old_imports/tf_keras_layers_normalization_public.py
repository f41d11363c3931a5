from tensorflow.keras.layers import BatchNormalization
from tensorflow.keras.models import Sequential

model = Sequential([BatchNormalization(input_shape=(2,))])
for weight in model.get_weights():
    print(weight.tolist())
