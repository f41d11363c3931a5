from keras.layers import initializers

print(initializers.get("zeros").__class__.__name__)
