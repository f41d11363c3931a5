import json
import os

# so that your own ~/.keras stays as it is
os.environ["HOME"] = os.getcwd()
os.environ.pop("KERAS_BACKEND", None)
os.makedirs(".keras", exist_ok=True)
with open(".keras/keras.json", "w") as file:
    json.dump({"backend": "caffe"}, file)

import keras

print(keras.backend.backend())
