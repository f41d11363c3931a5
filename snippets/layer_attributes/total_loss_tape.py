import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
with tf.GradientTape() as tape:
    predicted = model(tf.ones((4, 2)), training=True)
    loss = tf.reduce_mean(tf.square(tf.ones((4, 1)) - predicted))
gradients = tape.gradient(loss, model.trainable_variables)
print("gradients:", len(gradients))
