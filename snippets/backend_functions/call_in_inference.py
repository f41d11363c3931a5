import tensorflow as tf

dropout = tf.keras.layers.Dropout(0.5, input_shape=(4,))
model = tf.keras.Sequential([dropout])
print(model(tf.ones((1, 4)), training=False).numpy().tolist())
