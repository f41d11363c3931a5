from keras.regularizers import l1l2

print("%.2f" % l1l2(0.01, 0.02).l2)
