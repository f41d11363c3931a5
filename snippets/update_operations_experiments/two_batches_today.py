import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(
        8, 3, 2, activation="relu", kernel_initializer="ones"
    ),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.Conv2D(1, 3, 2, activation="relu"),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1),
])
optimizer = tf.keras.optimizers.SGD(1e-3)
loss_of = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def train_step(positive, negative):
    with tf.GradientTape() as tape:
        loss = loss_of(tf.ones((10, 1)), model(positive, training=True))
        loss += loss_of(
            tf.zeros((10, 1)), model(negative, training=True)
        )
    variables = model.trainable_variables
    optimizer.apply_gradients(
        zip(tape.gradient(loss, variables), variables)
    )
    return loss


positive, negative = tf.ones((10, 28, 28, 1)), tf.zeros((10, 28, 28, 1))
for step in range(1, 6):
    loss = train_step(positive, negative)
    mean, variance = [
        value[0] for value in model.layers[1].get_weights()[2:]
    ]
    print(
        "step %d: loss %.4f, mean %.2f, variance %.2f"
        % (step, loss, mean, variance)
    )
