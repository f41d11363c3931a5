import keras
import tensorflow as tf

model = keras.models.Sequential()
model.add(
    keras.layers.Dense(
        2,
        kernel_regularizer=tf.keras.regularizers.l2(0.1),
        input_shape=(3,),
    )
)
print(len(model.losses))
