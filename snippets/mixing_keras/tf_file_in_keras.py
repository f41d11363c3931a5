import keras
import tensorflow as tf

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Dense(2, input_shape=(3,)))
model.save("model.h5")
print(keras.models.load_model("model.h5").output_shape)
