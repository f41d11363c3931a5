import numpy as np

for epoch in (0, 5, 10, 15):
    print(epoch, np.round(0.1 * 0.5 ** (epoch // 10), 4))
