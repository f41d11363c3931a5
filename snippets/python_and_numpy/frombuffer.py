import numpy as np

print(np.frombuffer(b"\x01\x02\xff", dtype=np.uint8))
