import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(4,))
])
model.set_weights([np.ones((4, 2)), np.zeros(2)])
model.layers[0].kernel_regularizer = tf.keras.regularizers.l2(0.01)
regularized = tf.keras.models.clone_model(model)
regularized.set_weights(model.get_weights())
losses = [
    tf.keras.backend.get_value(loss) for loss in regularized.losses
]
print(len(losses), "%.2f" % sum(losses))
