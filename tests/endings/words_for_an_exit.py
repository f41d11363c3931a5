import sys

print("printed")
sys.exit("these words")
