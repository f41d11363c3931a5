import os

if "FLAG" in os.environ:
    raise ValueError("the flag is " + os.environ["FLAG"])
print("no flag")
# Once more.
