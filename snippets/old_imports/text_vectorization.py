import tensorflow as tf

vectorize = tf.keras.layers.TextVectorization()
vectorize.adapt(["the cat", "the dog"])
print([str(word) for word in vectorize.get_vocabulary()[:3]])
print("the:", int(vectorize(["the dog"])[0][0]))
