import tensorflow as tf
from tensorflow.keras import backend as K

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("adam", "mse")
print(round(float(K.get_value(model.optimizer.learning_rate)), 4))
