import numpy as np
from keras import ops

x = ops.convert_to_tensor(np.arange(6.0).reshape(2, 3))
print([
    round(float(mean), 3) for mean in ops.mean(ops.square(x), axis=-1)
])
