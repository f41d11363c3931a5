import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(2,), name="dense")])
model.compile(tf.keras.optimizers.SGD(0.01), "mse")


def data():
    x = {"dense_input": [[1.0, 2.0], [3.0, 1.0]]}
    y = [[1.0], [2.0]]
    return tf.data.Dataset.from_tensors((x, y)).repeat(3)


estimator = tf.keras.estimator.model_to_estimator(
    model, config=tf.estimator.RunConfig(
        "model", save_summary_steps=None, log_step_count_steps=None))
estimator.train(data)
print("loss %.4f" % estimator.evaluate(data)["loss"])
