import numpy as np

rewards = np.zeros(2)
rewards[0] = np.array([3.0])[0]
print(rewards)
