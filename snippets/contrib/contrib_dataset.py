from tensorflow.contrib.data import Dataset
import tensorflow as tf

data = Dataset.from_tensor_slices([1, 2, 3]).map(lambda x: x * 2)
number = data.make_one_shot_iterator().get_next()
with tf.Session() as session:
    print([int(session.run(number)) for _ in range(3)])
