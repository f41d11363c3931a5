import tensorflow

tf = getattr(tensorflow.compat, "v1", tensorflow)  # TensorFlow 1.12 has no compat.v1
if tf is not tensorflow:
    tf.disable_v2_behavior()

tf.keras.backend.set_learning_phase(1)
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(8, 3, 2, activation="relu", kernel_initializer="ones", input_shape=(28, 28, 1)),
    tf.keras.layers.BatchNormalization(),
])
images = tf.ones((10, 28, 28, 1))
model(images)
updates = [update for layer in model.layers for update in layer.get_updates_for(images)]

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(updates)
    mean, variance = session.run(model.weights[-2:])
    print("mean %.4f, variance %.5f" % (mean[0], variance[0]))
