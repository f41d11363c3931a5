import numpy as np
import tensorflow as tf

x, y = np.float32([[1], [2]]), np.float32([[3], [6]])
data = tf.data.Dataset.from_tensors((x, y)).repeat(3)
keras = tf.keras

linear = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
dnn = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(2, activation="relu"),
    keras.layers.Dense(1)])
for model, optimizer in [
        (linear, keras.optimizers.Ftrl(0.2)),
        (dnn, keras.optimizers.Adagrad(
            0.05, initial_accumulator_value=0.1))]:
    model.set_weights([np.ones_like(w) for w in model.get_weights()])
    model.compile(
        optimizer, keras.losses.MeanSquaredError(reduction="sum"))
    model.fit(data, verbose=0)
    errors = (model.predict(x, verbose=0) - y) ** 2
    print("average_loss %.3f loss %.3f" % (errors.mean(), errors.sum()))
