from tensorflow.keras.optimizers import RMSprop

print(RMSprop.__name__)
