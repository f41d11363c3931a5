import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
targets = tf.zeros([8, 1])
model.compile("sgd", "mse", target_tensors=[targets])
print("compiled")
