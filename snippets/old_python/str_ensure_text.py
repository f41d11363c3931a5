import numpy as np
import six

word = np.array(["cat"])[0]
print(six.ensure_text(word).upper())
