import numpy as np
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(100.0)
rewrite = tf.train.experimental.enable_mixed_precision_graph_rewrite
optimizer = rewrite(optimizer)
layer = tf.keras.layers.Dense(1, input_shape=(1,), use_bias=False)
model = tf.keras.Sequential([layer])
model.compile(optimizer, "mse")
model.set_weights([np.array([[2.0]])])
x = np.arange(4.0).reshape(4, 1) / 64
model.fit(x, 0 * x, batch_size=4, shuffle=False, verbose=0)
print("weight %.2f" % model.get_weights()[0].item())
