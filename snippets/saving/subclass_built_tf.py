import numpy as np
import tensorflow as tf


class Classifier(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(1, kernel_initializer="ones")

    def call(self, inputs):
        return tf.nn.relu(self.dense(inputs))


trained = Classifier()
trained(np.zeros((1, 2), "float32"))
trained.set_weights([np.full((2, 1), 2.0), np.ones(1)])
trained.save_weights("model.weights.h5")
model = Classifier()
model.build(input_shape=(None, 2))
print("weights:", len(model.weights))
model.load_weights("model.weights.h5")
print(model(np.ones((1, 2), "float32")).numpy().tolist())
