import tensorflow as tf

precision = tf.keras.mixed_precision
precision.set_global_policy("mixed_float16")
optimizer = precision.LossScaleOptimizer(
    tf.keras.optimizers.SGD(0.01), initial_scale=1024
)
print("scale %.1f" % optimizer.initial_scale)
