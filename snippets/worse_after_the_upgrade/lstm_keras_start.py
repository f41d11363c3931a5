import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.LSTM(100, input_shape=(None, 50))])
kernel, recurrent, bias = model.get_weights()
print("from inputs %.2f" % np.std(kernel))
print("from states %.2f" % np.std(recurrent))
