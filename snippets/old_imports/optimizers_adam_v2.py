from keras.optimizers import adam_v2

print(adam_v2.Adam.__name__)
