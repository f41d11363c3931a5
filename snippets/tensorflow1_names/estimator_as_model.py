import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", use_bias=False, input_shape=(1,)
    )
])
model.compile(tf.keras.optimizers.SGD(0.1), "mse")
data = tf.data.Dataset.from_tensors((
    [[1.0], [2.0]],
    [[3.0], [6.0]],
)).repeat()
model.fit(data, steps_per_epoch=3, verbose=0)
print("%.3f" % model.get_weights()[0][0, 0])
