import os

if "FLAG" not in os.environ:
    raise ValueError("nothing to be saved")
open("saved.txt", "w").close()
