from scipy.misc import imread

print(imread("x.png").shape)
