import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
print("weights:", len(model.weights))
model.build((None, 3))
print("weights:", len(model.weights))
