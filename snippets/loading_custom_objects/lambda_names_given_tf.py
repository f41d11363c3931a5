import numpy as np
import tensorflow

tf, K = tensorflow, tensorflow.keras.backend
layer = tf.keras.layers.Lambda(
    lambda x: K.square(x) + tf.square(x),
    output_shape=(2,),
    input_shape=(2,),
)
tf.keras.Sequential([layer]).save("lambda.h5")
del tf, K
names = {"tf": tensorflow, "K": tensorflow.keras.backend}
loaded = tensorflow.keras.models.load_model(
    "lambda.h5", custom_objects=names
)
print(loaded.predict(np.array([[1.0, 3.0]]), verbose=0).tolist())
