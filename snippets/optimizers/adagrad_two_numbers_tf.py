import tensorflow as tf

# Keras 2.2: rate, epsilon
config = tf.keras.optimizers.Adagrad(0.01, 1e-8).get_config()
for name in ("epsilon", "initial_accumulator_value"):
    value = config.get(name)
    print(name, "%.1e" % value if value else value)
