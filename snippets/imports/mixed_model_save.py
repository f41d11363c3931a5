import keras
import tensorflow as tf

model = keras.models.Sequential([keras.layers.Dense(2, input_shape=(3,))])
model.save("model.h5")
restored = tf.keras.models.load_model("model.h5", compile=False)
print(restored.output_shape)
