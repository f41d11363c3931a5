from keras.regularizers import l2

print(float(l2(0.25).l2))
