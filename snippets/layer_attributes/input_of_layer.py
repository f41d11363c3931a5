import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
print(len(model.layers[0].input.shape), len(model.layers[0].output.shape))
