from keras import optimizers

# Keras 2.2: ..., epsilon, decay
optimizer = optimizers.Adam(0.001, 0.9, 0.999, 1e-8, 0.01)
config = optimizer.get_config()
print("decay", "decay" in config and round(float(config["decay"]), 4))
print("amsgrad", config.get("amsgrad"))
print(
    "adaptive_epsilon",
    getattr(optimizer, "adaptive_epsilon", "unknown"),
)
