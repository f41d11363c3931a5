import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.InputLayer((3,)))
model.add(tf.keras.layers.Dense(2))
model.add(tf.keras.layers.Dense(1))
both = tf.keras.Model(
    model.inputs, [model.layers[-2].output, model.outputs[0]]
)
print([len(tensor.shape) for tensor in both.outputs])
