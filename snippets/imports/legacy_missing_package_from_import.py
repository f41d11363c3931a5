import os
import sys

os.environ["TF_USE_LEGACY_KERAS"] = "1"
sys.modules["tf_keras"] = None  # as if tf_keras were not installed

from tensorflow.keras.layers import Dense

print(Dense.__module__.split(".")[0])
