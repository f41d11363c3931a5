import json

from tensorflow.keras.preprocessing.text import Tokenizer

# as Tokenizer.to_json() writes it
text = r"""{"class_name": "Tokenizer", "config": {
  "num_words": null, "lower": true, "split": " ",
  "word_index": "{\"the\": 1, \"cat\": 2, \"dog\": 3}"}}"""
config = json.loads(text)["config"]
tokenizer = Tokenizer(
    num_words=config["num_words"],
    lower=config["lower"],
    split=config["split"],
)
tokenizer.word_index = json.loads(config["word_index"])
print(tokenizer.texts_to_sequences(["the dog"]))
