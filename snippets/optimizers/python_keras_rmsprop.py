from tensorflow.python.keras.optimizers import RMSprop

print(RMSprop.__name__)
