import tensorflow as tf

memory = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
query = tf.constant([[2.0, 1.0]])
same = tf.keras.initializers.Constant(0.5)
keys = tf.keras.layers.Dense(
    2, use_bias=False, kernel_initializer=same
)(memory)
attend = tf.keras.layers.Attention()
_, weights = attend(
    [query[:, None], memory, keys], return_attention_scores=True
)
print(weights[:, 0].numpy().round(4))
