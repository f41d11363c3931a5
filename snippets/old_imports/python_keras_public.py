from tensorflow.keras.layers import TimeDistributed

print(TimeDistributed.__name__)
