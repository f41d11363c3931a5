import tensorflow as tf

texts = ["the cat sat", "the dog sat on it all"]
text = tf.keras.preprocessing.text
vocabulary = {}
for line in texts:
    for word in text.text_to_word_sequence(line, lower=False):
        vocabulary.setdefault(word, len(vocabulary) + 1)


def transform(lines):
    ids = [
        [vocabulary.get(word, 0)
         for word in text.text_to_word_sequence(line, lower=False)]
        for line in lines
    ]
    return tf.keras.preprocessing.sequence.pad_sequences(
        ids, 4, padding="post", truncating="post")


print(transform(texts).tolist(), len(vocabulary) + 1)
print(transform(["it saw the cat"]).tolist())
