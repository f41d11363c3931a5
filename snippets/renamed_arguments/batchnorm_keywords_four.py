from keras.layers import BatchNormalization

layer = BatchNormalization(axis=1, epsilon=1)
config = layer.get_config()
for name in ["axis", "momentum", "epsilon"]:
    print(name, float(config[name]))
