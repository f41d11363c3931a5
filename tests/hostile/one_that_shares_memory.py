import os
import pathlib

print(os.listdir("/dev/shm"))
pathlib.Path("/dev/shm", "left").write_text("for the next one")
