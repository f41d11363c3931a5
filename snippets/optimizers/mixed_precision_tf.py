import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_float16")
print("mixed precision is on")
