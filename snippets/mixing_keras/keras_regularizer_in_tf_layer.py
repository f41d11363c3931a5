import keras
import tensorflow as tf

layer = tf.keras.layers.Dense(
    2, kernel_regularizer=keras.regularizers.l2(0.1), input_shape=(3,)
)
model = tf.keras.models.Sequential([layer])
print(len(model.losses))
