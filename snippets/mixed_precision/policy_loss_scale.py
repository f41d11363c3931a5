import tensorflow as tf

precision = tf.keras.mixed_precision.experimental
policy = precision.Policy("mixed_float16", loss_scale=1024)
precision.set_policy(policy)
print("scale %.1f" % policy.loss_scale().numpy())
