import csv

import numpy as np

with open("losses.csv", "wb") as file:
    csv.writer(file).writerow([1, np.mean([0.25, 0.75])])
print(open("losses.csv").read().strip())
