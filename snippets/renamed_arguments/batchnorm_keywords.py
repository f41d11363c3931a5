from keras.layers import BatchNormalization

layer = BatchNormalization(epsilon=1e-5)
config = layer.get_config()
print("axis", config["axis"], "epsilon", config["epsilon"])
