import os

os.environ["FLAG"] = "2"
