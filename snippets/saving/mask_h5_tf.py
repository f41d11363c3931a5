import numpy as np
import tensorflow as tf

layers = tf.keras.layers
words = tf.keras.Input((None,))
vectors = layers.Embedding(3, 1, mask_zero=True)(words)
states = layers.SimpleRNN(1, activation=None)(vectors)
model = tf.keras.Model(words, states)
model.set_weights([np.ones(w.shape) for w in model.get_weights()])
model.save("model.h5")
loaded = tf.keras.models.load_model("model.h5", compile=False)
print(loaded.predict(np.array([[1, 2, 0]]), verbose=0).tolist())
