from keras.regularizers import l2

print(l2(l=0.25).get_config())
