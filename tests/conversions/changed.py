# Functions of Keras that the program replaced, and code that it has AutoGraph show.
import tensorflow as tf
import tf_keras
from tf_keras.src.engine import training

original = tf_keras.Model.compute_loss


def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None):
    print("computes a loss")
    return original(self, x, y, y_pred, sample_weight) * 2.0


tf_keras.Model.compute_loss = compute_loss
training.reduce_per_replica = lambda values, *_, **__: values
model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="ones")])
model.compile("sgd", "mse")
print(model.fit(tf.ones((2, 3)), tf.ones((2, 1)), verbose=0).history)
print(tf.autograph.to_code(tf_keras.losses.mean_squared_error.__wrapped__))
print(tf.autograph.to_code(tf_keras.activations.relu.__wrapped__))
