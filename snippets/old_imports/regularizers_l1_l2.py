from keras.regularizers import l1_l2

print("%.2f" % l1_l2(0.01, 0.02).l2)
