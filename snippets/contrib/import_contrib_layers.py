import tensorflow as tf
from tensorflow.contrib import layers

weights = layers.xavier_initializer()([300, 300])
with tf.Session() as session:
    print("largest: %.2f" % abs(session.run(weights)).max())
