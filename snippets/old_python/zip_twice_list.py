import numpy as np

pairs = list(zip(np.arange(3), np.ones(3)))
for epoch in range(2):
    print(epoch, np.sum([y for x, y in pairs]))
