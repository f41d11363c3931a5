import os
import shutil

shutil.rmtree(os.getcwd())
print(os.path.exists(os.getcwd()))
