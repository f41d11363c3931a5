import tensorflow as tf

data = tf.data.Dataset.range(3).map(lambda x: x * 10)
for number in data:
    print(number.numpy())
print("end")
