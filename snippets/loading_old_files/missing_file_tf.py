import tensorflow as tf

tf.keras.models.load_model("model.keras")
