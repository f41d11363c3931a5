import tensorflow as tf

# Keras 2.2: rate, rho, epsilon, decay
config = tf.keras.optimizers.RMSprop(0.001, 0.9, 1e-8, 0.0).get_config()
for name in ("rho", "momentum", "epsilon", "decay"):
    value = config.get(name)
    print(name, "%.1e" % value if value else value)
