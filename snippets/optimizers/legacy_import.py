from tensorflow.keras.optimizers.legacy import Adam

print(Adam.__name__)
