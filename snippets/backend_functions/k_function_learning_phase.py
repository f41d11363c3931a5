import numpy as np
import tensorflow as tf

K = tf.keras.backend
dropout = tf.keras.layers.Dropout(0.5, input_shape=(4,))
model = tf.keras.Sequential([dropout])
infer = K.function([model.input, K.learning_phase()], [model.output])
print(infer([np.ones((1, 4)), 0])[0].tolist())
