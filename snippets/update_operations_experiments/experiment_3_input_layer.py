import numpy as np
import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()


def batches(value):
    images = np.full((50, 28, 28, 1), value, np.float32)
    labels = np.full((50, 1), value, np.float32)
    dataset = tf.data.Dataset.from_tensor_slices((
        images,
        labels,
    )).batch(10)
    return dataset.make_one_shot_iterator().get_next()


tf.keras.backend.set_learning_phase(1)
model = tf.keras.Sequential([
    tf.keras.layers.InputLayer((28, 28, 1)),
    tf.keras.layers.Conv2D(
        8, 3, 2, activation="relu", kernel_initializer="ones"
    ),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.Conv2D(1, 3, 2, activation="relu"),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1),
])
images, labels = batches(1)
loss = tf.losses.sigmoid_cross_entropy(labels, model(images))

print(
    len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)),
    "operations in UPDATE_OPS,",
    len(model.updates),
    "in model.updates",
)
with tf.control_dependencies(model.updates):
    train = tf.train.GradientDescentOptimizer(1e-3).minimize(loss)
moving = [
    variable for variable in model.weights if "moving" in variable.name
]

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for step in range(1, 6):
        value, _ = session.run([loss, train])
        mean, variance = session.run(moving)
        print(
            "step %d: loss %.4f, mean %.4f, variance %.5f"
            % (step, value, mean[0], variance[0])
        )
