import tensorflow as tf

# Keras 2.2: rate, momentum, decay, nesterov
config = tf.keras.optimizers.SGD(0.01, 0.9, 1e-6, True).get_config()
for name in ("momentum", "decay", "nesterov", "weight_decay", "name"):
    value = config.get(name)
    print(
        name,
        "%.1e" % value if type(value) is float and value else value,
    )
