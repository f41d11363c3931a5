import jax
import keras

model = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(
        8, 3, 2, activation="relu", kernel_initializer="ones"
    ),
    keras.layers.BatchNormalization(),
    keras.layers.Conv2D(1, 3, 2, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(1),
])
optimizer = keras.optimizers.SGD(1e-3)
optimizer.build(model.trainable_variables)
loss_of = keras.losses.BinaryCrossentropy(from_logits=True)


def forward(trainable, state, images, labels):
    logits, state = model.stateless_call(
        trainable, state, images, training=True
    )
    return loss_of(labels, logits), state


@jax.jit
def train_step(trainable, state, slots, images, labels):
    gradients_of = jax.value_and_grad(forward, has_aux=True)
    (loss, state), gradients = gradients_of(
        trainable, state, images, labels
    )
    trainable, slots = optimizer.stateless_apply(
        slots, gradients, trainable
    )
    return loss, trainable, state, slots


trainable = [variable.value for variable in model.trainable_variables]
state = [variable.value for variable in model.non_trainable_variables]
slots = [variable.value for variable in optimizer.variables]
images, labels = (
    jax.numpy.ones((10, 28, 28, 1)),
    jax.numpy.ones((10, 1)),
)
for step in range(1, 6):
    loss, trainable, state, slots = train_step(
        trainable, state, slots, images, labels
    )
    print(
        "step %d: mean %.4f, variance %.5f"
        % (step, state[0][0], state[1][0])
    )
for variable, value in zip(model.non_trainable_variables, state):
    variable.assign(value)
mean, variance = [
    value[0] for value in model.layers[1].get_weights()[2:]
]
print("in the model: mean %.4f, variance %.5f" % (mean, variance))
