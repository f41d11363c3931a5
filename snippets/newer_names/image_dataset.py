import tensorflow as tf

print(tf.keras.utils.image_dataset_from_directory.__name__)
