from tensorflow.keras.layers import LayerNormalization

print(LayerNormalization.__name__)
