import os
import sys

print("before")
sys.stdout.close()
os.close(2)
