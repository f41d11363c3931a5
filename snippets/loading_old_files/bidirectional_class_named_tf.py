import tensorflow as tf

layers = tf.keras.layers
config = layers.Bidirectional(layers.LSTM(4), name="both").get_config()
config.pop("backward_layer", None)
# as Keras 2.3 writes it
config["layer"] = {
    "class_name": "LSTM",
    "config": layers.LSTM(4, name="one").get_config(),
}
print(
    layers.Bidirectional.from_config(
        config, custom_objects={"LSTM": layers.LSTM}
    ).forward_layer.units
)
