import numpy as np
import tensorflow as tf

base_model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(momentum=0.9, input_shape=(1,))])
inputs = tf.keras.Input((1,))
model = tf.keras.Model(inputs, base_model(inputs, training=False))
model.compile("sgd", "mse")
x, y = np.array([[0.0], [20.0]]), np.zeros((2, 1))
loss = model.train_on_batch(x, y)
mean = float(base_model.get_weights()[2].squeeze())
print("loss %.2f, moving mean %.2f" % (loss, mean))
