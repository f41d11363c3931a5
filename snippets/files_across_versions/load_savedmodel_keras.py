import keras

model = keras.models.load_model("export")
print(model.predict([[1.0, 2.0, 3.0]], verbose=0))
