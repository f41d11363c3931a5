import tensorflow as tf

network = tf.keras.Sequential([
    tf.keras.layers.Conv2D(
        2, 3, padding="same", kernel_initializer="ones"
    ),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.MaxPooling2D(2, 2),
    tf.keras.layers.AveragePooling2D(2, 2),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dropout(0.5),
])
print(
    network(tf.ones([1, 4, 4, 1]), training=False)
    .numpy()
    .round(4)
    .tolist()
)
