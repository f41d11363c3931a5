import tensorflow as tf

for row in tf.keras.Input((3,)):
    print("row")
