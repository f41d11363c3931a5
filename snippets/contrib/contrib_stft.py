import tensorflow as tf

spectrum = tf.contrib.signal.stft(tf.ones([8]), 4, 4)
with tf.Session() as session:
    print(abs(session.run(spectrum)).round(3))
