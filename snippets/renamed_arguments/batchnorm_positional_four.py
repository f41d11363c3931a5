from keras.layers import BatchNormalization

layer = BatchNormalization(1, 0, 1)  # Keras 1: epsilon, mode, axis
config = layer.get_config()
for name in ["axis", "momentum", "epsilon"]:
    print(name, float(config[name]))
