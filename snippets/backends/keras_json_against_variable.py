import json
import os

os.environ["HOME"] = os.getcwd()
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.makedirs(".keras", exist_ok=True)
with open(".keras/keras.json", "w") as file:
    json.dump({"backend": "caffe"}, file)

import keras

print(keras.backend.backend() == os.environ["KERAS_BACKEND"])
