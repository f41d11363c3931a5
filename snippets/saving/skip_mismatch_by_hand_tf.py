import tensorflow as tf


def make(classes, start):
    layers = tf.keras.layers
    return tf.keras.Sequential([
        layers.Dense(
            4, kernel_initializer=start, input_shape=(4,), name="body"
        ),
        layers.Dense(classes, kernel_initializer=start, name="head"),
    ])


make(3, "ones").save("all.h5")
model = make(2, "zeros")
for old, new in zip(
    tf.keras.models.load_model("all.h5").layers, model.layers
):
    if [weight.shape for weight in old.get_weights()] == [
        weight.shape for weight in new.get_weights()
    ]:
        new.set_weights(old.get_weights())
print(
    "loaded:", [float(weight.sum()) for weight in model.get_weights()]
)
