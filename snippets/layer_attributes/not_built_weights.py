import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
print("weights:", len(model.weights))
