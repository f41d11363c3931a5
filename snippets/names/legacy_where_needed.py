import tensorflow as tf

optimizers = tf.keras.optimizers
if int(tf.keras.__version__.split(".")[0]) < 3 and hasattr(optimizers, "legacy"):
    optimizers = optimizers.legacy
optimizer = optimizers.Adam(0.01)
print(type(optimizer).__name__)
