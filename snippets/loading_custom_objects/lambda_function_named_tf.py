import tensorflow as tf


def double(x):
    return 2 * x


model = tf.keras.Sequential([
    tf.keras.layers.Lambda(double, input_shape=(2,))
])
model.save("lambda.h5")
print(
    tf.keras.models.load_model(
        "lambda.h5", custom_objects={"double": double}
    ).output_shape
)
