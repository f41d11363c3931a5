import tensorflow as tf

texts = ["the cat sat", "on the mat"]
words = dict.fromkeys(" ".join(texts).split())  # as they come
layer = tf.keras.layers.TextVectorization(
    standardize=None, output_sequence_length=5, vocabulary=list(words)
)


def numbers(texts):
    return tf.maximum(layer(texts) - 1, 0).numpy()


print(numbers(["on the mat"])[0])
print(numbers(["the dog sat"])[0])
