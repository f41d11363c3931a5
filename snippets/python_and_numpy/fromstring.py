import numpy as np

print(np.fromstring(b"\x01\x02\xff", dtype=np.uint8))
