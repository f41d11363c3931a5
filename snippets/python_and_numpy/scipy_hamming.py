from scipy.signal import hamming

print(hamming(5).round(2))
