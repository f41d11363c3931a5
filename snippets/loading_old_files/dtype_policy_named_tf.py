import tensorflow as tf

config = {
    "name": "dense",
    "units": 2,
    "dtype": {
        "module": "keras",
        "class_name": "DTypePolicy",
        "config": {"name": "float32"},
        "registered_name": None,
    },
}
config["dtype"] = config["dtype"]["config"]["name"]
print(tf.keras.layers.Dense.from_config(config).units)
