from keras.layers.embeddings import Embedding

print(Embedding.__name__)
