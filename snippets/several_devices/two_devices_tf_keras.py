import numpy as np
import tensorflow as tf
import tf_keras

(cpu,) = tf.config.list_physical_devices("CPU")
halves = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, halves)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

with strategy.scope():
    layer = tf_keras.layers.Dense(1, input_shape=(1,), use_bias=False)
    model = tf_keras.Sequential([layer])
    model.compile("sgd", "mse")
model.set_weights([np.array([[2.0]])])
x = np.arange(4.0).reshape(4, 1)
model.fit(x, 0 * x, batch_size=4, shuffle=False, verbose=0)
print("weight %.2f" % model.get_weights()[0].item())
