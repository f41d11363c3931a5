from scipy.signal.windows import hamming

print(hamming(5).round(2))
