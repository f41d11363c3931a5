import numpy as np

print(np.complex(1, 2).real)
