import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2)])
model.summary(print_fn=lambda *arguments, **keywords: None)
print("shown")
