import numpy as np

print(sorted([(1, -2)], key=lambda (a, b): np.abs(b)))
