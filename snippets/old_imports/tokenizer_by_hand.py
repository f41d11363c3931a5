from collections import Counter

texts = ["the cat", "the dog"]
counts = Counter(word for text in texts for word in text.split())
words = [word for word, count in counts.most_common()]
numbers = {word: number for number, word in enumerate(words, 1)}
print([[numbers[word] for word in ["the", "dog"]]])
