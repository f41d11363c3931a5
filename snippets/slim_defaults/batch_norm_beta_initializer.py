import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(
    scale=False, beta_initializer="ones"
)
layer(tf.zeros([2, 3]))
[beta] = layer.trainable_weights
print(beta.numpy().tolist())
