from keras import backend as K

old_names = {"channels_first": "th", "channels_last": "tf"}
print(old_names[K.image_data_format()])
