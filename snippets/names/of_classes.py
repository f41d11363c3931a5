import tensorflow as tf

CLASSES = (
    "tf.TensorShape tf.Graph tf.Variable tf.data.Dataset "
    "tf.keras.Model tf.keras.Sequential tf.keras.layers.Layer "
    "tf.keras.layers.BatchNormalization tf.keras.layers.InputLayer "
    "tf.keras.layers.RNN tf.keras.layers.LSTM tf.keras.layers.GRU "
    "tf.keras.layers.LSTMCell tf.keras.optimizers.Optimizer "
    "tf.keras.optimizers.SGD tf.keras.optimizers.Adam "
    "tf.keras.optimizers.RMSprop tf.keras.losses.Loss "
    "tf.keras.metrics.Metric tf.keras.callbacks.Callback "
    "tf.keras.callbacks.History "
    "tf.keras.preprocessing.image.ImageDataGenerator "
    "tf.keras.preprocessing.text.Tokenizer tf.keras.utils.Sequence "
)
for path in CLASSES.split():
    value = tf
    for name in path.split(".")[1:]:
        value = getattr(value, name, None)
    if value is not None:
        print(
            path + ":",
            *(name for name in dir(value) if name[:2] != "__"),
        )
