import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # instead of what another project left there

import tensorflow as tf

print(tf.keras.backend.backend())
