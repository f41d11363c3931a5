import tensorflow

tf = getattr(tensorflow.compat, "v1", tensorflow)  # not on 1.12
if tf is not tensorflow:
    tf.disable_v2_behavior()

tf.keras.backend.set_learning_phase(1)
layers = tf.keras.layers
model = tf.keras.Sequential([
    layers.Conv2D(
        8, 3, 2, kernel_initializer="ones", input_shape=(28, 28, 1)
    ),
    layers.BatchNormalization(),
])
images = tf.ones((10, 28, 28, 1))
model(images)
updates = []
for layer in model.layers:
    updates += layer.get_updates_for(images)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(updates)
    mean, variance = session.run(model.weights[-2:])
    print("mean %.4f, variance %.5f" % (mean[0], variance[0]))
