import os

import tensorflow as tf


def data():
    x, y = [[1.0], [2.0]], [[3.0], [6.0]]
    return tf.data.Dataset.from_tensors((x, y)).repeat()


def run(steps=None, max_steps=None):
    if os.path.exists("model.keras"):
        model = tf.keras.models.load_model("model.keras")
    else:
        model = tf.keras.Sequential([
            tf.keras.Input((1,)),
            tf.keras.layers.Dense(1, kernel_initializer="zeros")])
        model.compile(
            tf.keras.optimizers.Ftrl(0.2), "mean_squared_error")
    done = int(model.optimizer.iterations)
    steps = steps or max(0, max_steps - done)
    if steps:
        model.fit(data(), steps_per_epoch=steps, verbose=0)
    model.save("model.keras")
    return model


for until in [{"steps": 3}, {"steps": 3}, {"max_steps": 6}]:
    print("step", int(run(**until).optimizer.iterations))
model = run(max_steps=9)
model.evaluate(data(), steps=1, verbose=0)
print("evaluated after", int(model.optimizer.iterations))
