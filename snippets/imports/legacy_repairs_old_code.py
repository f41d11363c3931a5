import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input((4,))
hidden = tf.nn.relu(tf.keras.layers.Dense(3)(inputs))
model = tf.keras.models.Model(inputs, tf.keras.layers.Dense(1)(hidden))
model.compile(tf.keras.optimizers.legacy.Adam(lr=0.01), "mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
model.save("saved_model")
print(tf.keras.models.load_model("saved_model").output_shape)
