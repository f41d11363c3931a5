import tensorflow as tf

for value in tf.data.Dataset.range(2):
    print(value.numpy())
