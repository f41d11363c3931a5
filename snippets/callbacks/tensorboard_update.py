from keras.callbacks import TensorBoard

callback = TensorBoard("logs", update_freq="epoch")
print(callback.log_dir)
