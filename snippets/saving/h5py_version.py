import h5py
import tensorflow as tf

print("TensorFlow", tf.__version__, "h5py", h5py.__version__)
