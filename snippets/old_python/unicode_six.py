import numpy as np
import six

name = six.text_type(np.array(["cat"])[0])
print(name, np.array(name).dtype)
