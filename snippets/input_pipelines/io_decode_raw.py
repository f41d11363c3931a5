import tensorflow as tf

print(tf.io.decode_raw(b"\1\2", tf.uint8).numpy())
