from keras import initializations

print(initializations.get("zero").__name__)
