import atexit
import os

atexit.register(os._exit, 7)
print("in the middle", flush=True)
