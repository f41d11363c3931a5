import tensorflow.keras.models

print(tensorflow.keras.models.Sequential.__name__)
