import tensorflow as tf

saved = {
    "class_name": "Adam",
    "config": {"learning_rate": 0.5, "is_legacy_optimizer": False},
}
optimizer = tf.keras.optimizers.get(saved)
print(type(optimizer).__name__)
print(round(float(optimizer.get_config()["learning_rate"]), 4))
