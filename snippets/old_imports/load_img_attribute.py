from keras.preprocessing import image

print(image.load_img.__name__)
