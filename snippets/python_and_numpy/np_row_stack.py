import numpy as np

print(np.row_stack([np.ones(2), np.zeros(2)]).shape)
