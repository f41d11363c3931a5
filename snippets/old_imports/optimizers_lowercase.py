from keras.optimizers import adam

print(type(adam()).__name__)
