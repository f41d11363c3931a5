from keras.engine.training import _make_batches

print(_make_batches(10, 4))
