from tensorflow.keras.layers.core import Activation, Dense, Dropout

print(Dense(2).name, Dropout(0.5).name, Activation("relu").name)
