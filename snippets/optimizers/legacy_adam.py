from tensorflow.keras import optimizers

optimizer = optimizers.legacy.Adam(0.01)
print(type(optimizer).__name__)
