import tensorflow as tf

if tf.__version__ < "2":
    tf.enable_eager_execution()

for style in ("shape", "layer", "dynamic"):
    first = {
        "shape": [tf.keras.layers.BatchNormalization(input_shape=(1,))],
        "layer": [
            tf.keras.layers.InputLayer((1,)),
            tf.keras.layers.BatchNormalization(),
        ],
        "dynamic": [tf.keras.layers.BatchNormalization()],
    }
    model = tf.keras.Sequential(
        first[style] + [tf.keras.layers.Dense(1)]
    )
    for step in range(5):
        for value in (1.0, 0.0):
            model(tf.fill([10, 1], value), training=True)
    mean, variance = [
        value[0] for value in model.layers[-2].get_weights()[2:]
    ]
    print("%s: mean %.4f, variance %.5f" % (style, mean, variance))
