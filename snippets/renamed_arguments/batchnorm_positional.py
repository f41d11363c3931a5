from keras.layers import BatchNormalization

layer = BatchNormalization(1e-5)  # Keras 1: epsilon
config = layer.get_config()
print("axis", config["axis"], "epsilon", config["epsilon"])
