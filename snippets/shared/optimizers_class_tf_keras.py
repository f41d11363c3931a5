from tensorflow.keras.optimizers import Adam

print(Adam.__name__)
