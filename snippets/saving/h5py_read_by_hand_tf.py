import h5py
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
model.compile("sgd", tf.keras.losses.MeanSquaredError())
model.save("model.h5")
with h5py.File("model.h5", "r") as file:
    loaded = tf.keras.models.model_from_json(file.attrs["model_config"])
    for layer in loaded.layers:
        group = file["model_weights"][layer.name]
        layer.set_weights([
            group[name][()] for name in group.attrs["weight_names"]
        ])
print(loaded.output_shape)
