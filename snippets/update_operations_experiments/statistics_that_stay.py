import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(
        8, 3, 2, activation="relu", kernel_initializer="ones"
    ),
    tf.keras.layers.BatchNormalization(momentum=1.0),
    tf.keras.layers.Conv2D(1, 3, 2, activation="relu"),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1),
])
optimizer = tf.keras.optimizers.SGD(1e-3)
loss_of = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def train_step(images, labels):
    with tf.GradientTape() as tape:
        loss = loss_of(labels, model(images, training=True))
    variables = model.trainable_variables
    optimizer.apply_gradients(
        zip(tape.gradient(loss, variables), variables)
    )
    return loss


images, labels = tf.ones((50, 28, 28, 1)), tf.ones((50, 1))
batches = tf.data.Dataset.from_tensor_slices((images, labels)).batch(10)
for step, batch in enumerate(batches, 1):
    loss = train_step(*batch)
    mean, variance = [
        value[0] for value in model.layers[1].get_weights()[2:]
    ]
    print(
        "step %d: loss %.4f, mean %.4f, variance %.5f"
        % (step, loss, mean, variance)
    )
