from keras.layers import GRU, LSTM

lstm, gru = LSTM(4).get_config(), GRU(4).get_config()
print("LSTM", lstm["recurrent_activation"])
print(
    "GRU",
    gru["recurrent_activation"],
    "reset_after",
    gru.get("reset_after"),
)
