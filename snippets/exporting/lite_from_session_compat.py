import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, [1, 2], name="x")
    converter = v1.lite.TFLiteConverter.from_session(
        session, [x], [tf.identity(3.0 * x)]
    )
    model = converter.convert()

lite = tf.lite.Interpreter(model_content=model)
lite.allocate_tensors()
x = np.array([[1.0, 2.0]], np.float32)
lite.set_tensor(lite.get_input_details()[0]["index"], x)
lite.invoke()
print(lite.get_tensor(lite.get_output_details()[0]["index"]))
