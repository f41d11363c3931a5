import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices([1, 2, 3]).batch(2)
for epoch in range(2):
    for batch in data:
        print(epoch, batch.numpy())
