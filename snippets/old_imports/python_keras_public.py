from tensorflow.keras.layers import Bidirectional, TimeDistributed

print(TimeDistributed.__name__, Bidirectional.__name__)
