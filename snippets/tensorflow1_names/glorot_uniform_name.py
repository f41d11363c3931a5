import tensorflow.compat.v1 as tf

initializer = tf.keras.initializers.glorot_uniform(seed=1)
print(initializer.__class__.__name__, initializer.seed)
