from tensorflow.keras.layers.experimental.preprocessing import Rescaling

print(Rescaling(0.5).scale)
