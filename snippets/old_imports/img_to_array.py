from keras.preprocessing.image import img_to_array, load_img

print(img_to_array.__name__, load_img.__name__)
