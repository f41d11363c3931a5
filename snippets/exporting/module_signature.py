import tensorflow as tf


class Times(tf.Module):
    @tf.function(
        input_signature=[tf.TensorSpec([None], tf.float32, "x")]
    )
    def serve(self, x):
        return {"y": 3.0 * x}


model = Times()
tf.saved_model.save(model, "model", {"serving_default": model.serve})

predict = tf.saved_model.load("model").signatures["serving_default"]
print(predict(x=tf.constant([1.0, 2.0]))["y"].numpy())
