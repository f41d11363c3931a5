import os

if "FLAG" in os.environ:
    raise ValueError("the flag is 1")
print("no flag")
print("line 1")
