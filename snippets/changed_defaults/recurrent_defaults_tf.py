import tensorflow as tf

lstm, gru = (
    tf.keras.layers.LSTM(4).get_config(),
    tf.keras.layers.GRU(4).get_config(),
)
print("LSTM", lstm["recurrent_activation"])
print(
    "GRU",
    gru["recurrent_activation"],
    "reset_after",
    gru.get("reset_after"),
)
