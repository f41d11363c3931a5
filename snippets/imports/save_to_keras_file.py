import tensorflow as tf

layers = [tf.keras.layers.Input((4,)), tf.keras.layers.Dense(1)]
tf.keras.Sequential(layers).save("saved_model.keras")
print(tf.keras.models.load_model("saved_model.keras").output_shape)
