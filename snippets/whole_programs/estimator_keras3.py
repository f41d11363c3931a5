import keras
import numpy as np
from keras import layers

ages = np.array([22.0, 38.0, 26.0, 61.0, 35.0, 54.0, 4.0, 27.0])
fares = np.array([7.25, 71.28, 7.92, 30.0, 8.05, 51.86, 21.07, 11.13])
classes = np.array(
    ["third", "first", "third", "second", "third", "first", "third",
     "crew"])
ports = np.array(["S", "C", "S", "Q", "S", "C", "S", "Q"])
survived = np.array([0, 1, 1, 1, 0, 0, 1, 0])
features = {
    "age": ages, "fare": fares, "class": classes, "port": ports}

age_bucket = layers.Discretization(
    bin_boundaries=[18.0, 30.0, 50.0], output_mode="one_hot")
class_indicator = layers.StringLookup(
    vocabulary=["first", "second", "third"], output_mode="one_hot")
port_index = layers.StringLookup(
    vocabulary=["S", "C", "Q"], num_oov_indices=0)
fare_scaled = layers.Normalization(mean=26.0, variance=22.0 ** 2)


def column(values):
    return values.reshape(-1, 1)


def encode(features):
    dense = np.concatenate([
        age_bucket(column(features["age"])),
        class_indicator(column(features["class"]))[:, 1:],
        fare_scaled(column(features["fare"])),
    ], axis=1)
    return [dense, np.array(port_index(column(features["port"])))]


dense = layers.Input((8,))
port = layers.Input((1,), dtype="int64")
embedded = layers.Flatten()(layers.Embedding(3, 2)(port))
net = layers.Concatenate()([dense, embedded])
net = layers.Dense(5, activation="relu")(net)
model = keras.Model([dense, port], layers.Dense(1)(net))
model.set_weights([
    0.3 * np.sin(np.arange(1, w.size + 1)).reshape(w.shape)
    for w in model.get_weights()])
model.compile(
    optimizer=keras.optimizers.Adagrad(
        0.05, initial_accumulator_value=0.1, global_clipnorm=1e6),
    loss=keras.losses.BinaryCrossentropy(
        from_logits=True, reduction="sum"))

dense, port = encode(features)
for step in range(4):
    batch = slice(4 * (step % 2), 4 * (step % 2) + 4)
    model.reset_metrics()
    loss = model.train_on_batch(
        [dense[batch], port[batch]], column(survived[batch]))
    print("step %d: loss %.4f" % (step + 1, loss))
logits = model.predict([dense, port], verbose=0)[:4, 0]
probability = 1 / (1 + np.exp(-logits))
print([round(float(p), 4) for p in probability])
