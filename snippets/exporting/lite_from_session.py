import numpy as np
import tensorflow as tf

convert = tf.lite.TFLiteConverter.from_session
with tf.Session() as session:
    x = tf.placeholder(tf.float32, [1, 2], name="x")
    model = convert(session, [x], [tf.identity(3.0 * x)]).convert()

lite = tf.lite.Interpreter(model_content=model)
lite.allocate_tensors()
x = np.array([[1.0, 2.0]], np.float32)
lite.set_tensor(lite.get_input_details()[0]["index"], x)
lite.invoke()
print(lite.get_tensor(lite.get_output_details()[0]["index"]))
