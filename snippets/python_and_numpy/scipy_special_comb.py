from scipy.special import comb

print(comb(4, 2))
