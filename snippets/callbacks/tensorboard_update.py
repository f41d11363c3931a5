from keras.callbacks import TensorBoard

callback = TensorBoard("logs", update_freq="epoch")
print(type(callback).__name__, callback.histogram_freq)
