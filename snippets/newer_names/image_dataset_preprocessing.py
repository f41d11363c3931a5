import tensorflow as tf

print(tf.keras.preprocessing.image_dataset_from_directory.__name__)
