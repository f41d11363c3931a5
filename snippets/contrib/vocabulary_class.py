import re

import numpy as np

WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z][a-z]+(?=[A-Z])|[\'\w\-]+")


class Vocabulary:
    def __init__(self, length):
        self.length, self.numbers = length, {"<UNK>": 0}

    def fit_transform(self, texts):
        for text in texts:
            for word in WORD.findall(text):
                self.numbers.setdefault(word, len(self.numbers))
        return self.transform(texts)

    def transform(self, texts):
        ids = np.zeros([len(texts), self.length], np.int64)
        for row, text in zip(ids, texts):
            for place, word in enumerate(
                WORD.findall(text)[: self.length]
            ):
                row[place] = self.numbers.get(word, 0)
        return ids


processor = Vocabulary(5)
print(processor.fit_transform(["the cat sat", "on the mat"])[1])
print(processor.transform(["the dog sat"])[0])
