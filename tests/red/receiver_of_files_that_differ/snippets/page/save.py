import os
import pathlib

pathlib.Path("saved.txt").write_text(str("FLAG" in os.environ))
print("FLAG" in os.environ)
