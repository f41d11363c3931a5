import tensorflow as tf

START, END = 0, 1
embeddings = tf.constant([[1.0, 0.0], [0.0, 2.0], [-1.0, 3.0]])
kernel = tf.constant([[1.0, 3.0, 0.0], [-1.0, 0.0, 4.0]])
same = tf.keras.initializers.Constant(0.5)
cell = tf.keras.layers.SimpleRNNCell(
    2, kernel_initializer=same, recurrent_initializer=same
)
token, state = tf.constant([START]), [tf.constant([[1.0, -2.0]])]
tokens, scores = [], []
for _ in range(4):
    output, state = cell(tf.gather(embeddings, token), state)
    logits = output @ kernel
    token = tf.argmax(logits, axis=-1)
    tokens.append(token)
    scores.append(logits[0, 2])
    if token[0] == END:
        break
print(tf.stack(tokens, axis=1).numpy())
print(tf.stack(scores).numpy().round(4))
