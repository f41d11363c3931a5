import tensorflow as tf

print(float(tf.keras.regularizers.l2(0.25).l2))
