import keras
import tensorflow as tf

model = keras.models.Sequential()
model.add(keras.layers.Dense(2, input_shape=(3,)))
model.save("model.h5")
print(tf.keras.models.load_model("model.h5").output_shape)
