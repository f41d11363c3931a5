import numpy as np
import tensorflow as tf

inputs, units = 50, 100
limit = np.sqrt(6 / (inputs + units + 4 * units))
drawn = [tf.keras.initializers.RandomUniform(-limit, limit, seed)
         for seed in (1, 2)]
model = tf.keras.Sequential([tf.keras.layers.LSTM(
    units, kernel_initializer=drawn[0],
    recurrent_initializer=drawn[1], input_shape=(None, inputs))])
kernel, recurrent, bias = model.get_weights()
print("from inputs %.2f" % np.std(kernel))
print("from states %.2f" % np.std(recurrent))
