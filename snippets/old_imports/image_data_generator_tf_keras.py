from tensorflow.keras.preprocessing.image import ImageDataGenerator

print(ImageDataGenerator(rescale=0.5).rescale)
