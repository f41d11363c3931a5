import tensorflow as tf


class Encoder(tf.Module):
    def __init__(self):
        super().__init__()
        self.kernel = tf.Variable(tf.zeros([5, 8]))


encoder = Encoder()
first, second = encoder.kernel, encoder.kernel
print("variables:", len({id(first), id(second)}))
