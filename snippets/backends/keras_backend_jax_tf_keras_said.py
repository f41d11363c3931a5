import os

# instead of what another project left there
os.environ["KERAS_BACKEND"] = "tensorflow"

import tensorflow as tf

print(tf.keras.backend.backend())
