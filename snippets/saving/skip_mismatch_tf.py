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
model.load_weights("all.h5", skip_mismatch=True)
print(
    "loaded:", [float(weight.sum()) for weight in model.get_weights()]
)
