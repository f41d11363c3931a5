from keras.initializations import get

print(get("zero").__name__)
