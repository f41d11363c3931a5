import numpy as np
import tensorflow as tf
from keras import config, ops

K = tf.keras.backend
x = K.constant([[-1.5, 0.2], [0.7, 2.0]])
y = K.abs(x) + 0.5

pairs = {
    "abs": (K.abs(x), ops.abs(x)),
    "square": (K.square(x), ops.square(x)),
    "sqrt": (K.sqrt(y), ops.sqrt(y)),
    "exp": (K.exp(x), ops.exp(x)),
    "log": (K.log(y), ops.log(y)),
    "pow": (K.pow(y, 3), ops.power(y, 3)),
    "round": (K.round(x), ops.round(x)),
    "sign": (K.sign(x), ops.sign(x)),
    "clip": (K.clip(x, 0, 1), ops.clip(x, 0, 1)),
    "maximum": (K.maximum(x, y), ops.maximum(x, y)),
    "minimum": (K.minimum(x, y), ops.minimum(x, y)),
    "epsilon": (K.epsilon(), config.epsilon()),
    "equal": (K.equal(x, y), ops.equal(x, y)),
    "greater": (K.greater(x, y), ops.greater(x, y)),
    "sigmoid": (K.sigmoid(x), ops.sigmoid(x)),
    "tanh": (K.tanh(x), ops.tanh(x)),
    "relu": (K.relu(x), ops.relu(x)),
    "relu with alpha": (
        K.relu(x, alpha=0.3),
        ops.leaky_relu(x, negative_slope=0.3),
    ),
    "relu with max_value": (
        K.relu(x, max_value=1.0),
        ops.clip(x, 0, 1),
    ),
    "elu": (K.elu(x), ops.elu(x)),
    "softplus": (K.softplus(x), ops.softplus(x)),
    "softmax": (K.softmax(x), ops.softmax(x)),
    "l2_normalize": (
        K.l2_normalize(x, axis=-1),
        ops.normalize(x, axis=-1),
    ),
    "stop_gradient": (K.stop_gradient(x), ops.stop_gradient(x)),
}
for name, (old, new) in pairs.items():
    assert np.allclose(old, new, atol=1e-6), name
print(len(pairs), "functions, the same results")
