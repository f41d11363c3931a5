import tensorflow as tf

for name in (
    "SGD",
    "RMSprop",
    "Adagrad",
    "Adadelta",
    "Adam",
    "Adamax",
    "Nadam",
):
    config = getattr(tf.keras.optimizers, name)().get_config()
    rate = (
        config["learning_rate"]
        if "learning_rate" in config
        else config["lr"]
    )
    print(
        name,
        "rate",
        round(float(rate), 6),
        "epsilon",
        config.get("epsilon"),
    )
