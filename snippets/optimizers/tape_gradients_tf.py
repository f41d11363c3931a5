import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(tf.ones([2, 4])))
print(len(tape.gradient(loss, model.trainable_weights)))
