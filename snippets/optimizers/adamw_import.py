from tensorflow.keras.optimizers import AdamW

print(AdamW.__name__)
