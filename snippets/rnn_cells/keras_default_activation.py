import tensorflow as tf

for layer in (tf.keras.layers.LSTM(8), tf.keras.layers.GRU(8)):
    print(
        type(layer).__name__,
        layer.recurrent_activation.__name__,
        getattr(layer, "reset_after", ""),
    )
