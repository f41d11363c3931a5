from scipy.misc import comb

print(comb(4, 2))
