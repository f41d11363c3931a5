from keras.callbacks import EarlyStopping

stop = EarlyStopping(mode="min", patience=5, restore_best_weights=True)
print(stop.patience)
