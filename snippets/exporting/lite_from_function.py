import numpy as np
import tensorflow as tf


@tf.function
def triple(x):
    return 3.0 * x


call = triple.get_concrete_function(tf.TensorSpec([1, 2], tf.float32))
model = tf.lite.TFLiteConverter.from_concrete_functions(
    [call]
).convert()

lite = tf.lite.Interpreter(model_content=model)
lite.allocate_tensors()
x = np.array([[1.0, 2.0]], np.float32)
lite.set_tensor(lite.get_input_details()[0]["index"], x)
lite.invoke()
print(lite.get_tensor(lite.get_output_details()[0]["index"]))
