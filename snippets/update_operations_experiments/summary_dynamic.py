import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

tf.keras.backend.set_learning_phase(1)
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(8, 3, 2, activation="relu"),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.Conv2D(1, 3, 2, activation="relu"),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1),
])
model(tf.ones((10, 28, 28, 1)))
model.summary()
