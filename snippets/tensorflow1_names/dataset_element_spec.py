import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices({
    "image": [[1.0, 2.0]],
    "label": [0],
}).prefetch(1)
print(
    dataset.element_spec["image"].shape,
    dataset.element_spec["label"].dtype,
)
