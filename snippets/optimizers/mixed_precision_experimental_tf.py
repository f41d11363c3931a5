import tensorflow as tf

tf.keras.mixed_precision.experimental.set_policy("mixed_float16")
print("mixed precision is on")
