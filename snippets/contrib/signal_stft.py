import tensorflow as tf

print(abs(tf.signal.stft(tf.ones([8]), 4, 4)).numpy().round(3))
