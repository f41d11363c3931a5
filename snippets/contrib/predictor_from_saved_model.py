import tensorflow as tf
from tensorflow.contrib import predictor

with tf.Session() as session:
    x = tf.placeholder(tf.float32, [None], name="x")
    tf.saved_model.simple_save(
        session, "model", {"x": x}, {"y": 2.0 * x}
    )

predict = predictor.from_saved_model("model")
print(predict({"x": [1.0, 2.0]}))
