import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_float16")
print(tf.keras.layers.Dense(1).compute_dtype)
