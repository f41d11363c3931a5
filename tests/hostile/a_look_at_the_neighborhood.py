import os
import pathlib

print(sorted(name for name in os.listdir("/proc") if name.isdigit() and int(name) not in (1, os.getpid())))
print(pathlib.Path(__file__).parents[2].joinpath("secret.txt").read_text())
