import sys

import google.protobuf
import h5py
import numpy
import tensorflow as tf

print("Python", ".".join(map(str, sys.version_info[:2])))
for module in tf, numpy, h5py, google.protobuf:
    print(module.__name__, module.__version__)
