import numpy as np

with open("losses.txt", "wb") as file:
    text = "loss %.2f\n" % np.mean([0.25, 0.75])
    file.write(text.encode("utf8"))
print(open("losses.txt").read())
