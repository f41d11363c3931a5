import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices({
    "image": [[1.0, 2.0]],
    "label": [0],
}).prefetch(1)
print(dataset.output_shapes["image"], dataset.output_types["label"])
