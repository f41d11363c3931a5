from tensorflow.contrib import learn

processor = learn.preprocessing.VocabularyProcessor(5)
print(list(processor.fit_transform(["the cat sat", "on the mat"]))[1])
print(list(processor.transform(["the dog sat"]))[0])
