import tensorflow as tf

print(tf.keras.optimizers.AdamW(0.1).__class__.__name__)
