import tensorflow as tf

x = tf.keras.Input((3,))
y = tf.keras.layers.Dense(2, kernel_initializer="ones")(x)
model = tf.keras.Model(x, y)
print(model(tf.constant([[1.0, 2.0, 3.0]])).numpy().tolist())
