import tensorflow as tf

layers = tf.keras.layers
for layer in (
    layers.LSTM(8, recurrent_activation="sigmoid"),
    layers.GRU(8, recurrent_activation="sigmoid", reset_after=True),
):
    print(
        type(layer).__name__,
        layer.recurrent_activation.__name__,
        getattr(layer, "reset_after", ""),
    )
