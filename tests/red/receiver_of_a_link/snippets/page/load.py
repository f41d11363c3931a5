import pathlib

print(pathlib.Path("saved.txt").read_text())
