from tensorflow.contrib.learn import preprocessing
import numpy as np

texts = ["the cat sat", "the dog sat on it all"]
vocabulary = preprocessing.VocabularyProcessor(4)
ids = np.array(list(vocabulary.fit_transform(texts)))
print(ids.tolist(), len(vocabulary.vocabulary_))
new = np.array(list(vocabulary.transform(["it saw the cat"])))
print(new.tolist())
