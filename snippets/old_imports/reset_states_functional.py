import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input(batch_shape=(1, 1, 1))
options = {"stateful": True, "recurrent_activation": "sigmoid"}
model = tf.keras.models.Model(x, tf.keras.layers.LSTM(1, **options)(x))
model.set_weights([np.ones(w.shape) for w in model.get_weights()])
for reset in [False, False, True]:
    if reset:
        model.reset_states()
    [[number]] = model.predict(np.ones((1, 1, 1)), verbose=0)
    print(round(float(number), 4))
