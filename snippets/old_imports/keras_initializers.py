from keras import initializers

print(type(initializers.get("zeros")).__name__)
