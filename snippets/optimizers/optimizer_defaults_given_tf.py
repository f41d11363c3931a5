import tensorflow as tf

rates = [
    ("SGD", 0.01),
    ("RMSprop", 0.001),
    ("Adagrad", 0.01),
    ("Adadelta", 1.0),
]
rates += [("Adam", 0.001), ("Adamax", 0.002), ("Nadam", 0.002)]
for name, rate in rates:  # those of Keras 2.2
    config = getattr(tf.keras.optimizers, name)(
        learning_rate=rate
    ).get_config()
    print(
        name,
        "rate",
        round(float(config["learning_rate"]), 6),
        "epsilon",
        config.get("epsilon"),
    )
