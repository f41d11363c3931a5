from keras.callbacks import TensorBoard

callback = TensorBoard("logs", embeddings_freq=1)
print(callback.log_dir)
