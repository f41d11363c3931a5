import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
print("weights:", sum(len(layer.weights) for layer in model.layers))
model.build((None, 3))
print("weights:", sum(len(layer.weights) for layer in model.layers))
