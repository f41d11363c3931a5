import tensorflow as tf

attention = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
x = tf.ones((1, 3, 8))
print(attention(x, x).shape)
