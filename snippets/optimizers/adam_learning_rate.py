from keras import optimizers

config = optimizers.Adam(learning_rate=0.5).get_config()
rate = (
    config["learning_rate"]
    if "learning_rate" in config
    else config["lr"]
)
print(round(float(rate), 4))
