import tensorflow as tf

hparams = tf.contrib.training.HParams(rate=0.1, layers=2, cell="lstm")
hparams.parse("rate=0.5,cell=gru")
print(sorted(hparams.values().items()))
