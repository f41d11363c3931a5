import tensorflow as tf
import tensorflow_hub as hub


class Doubled(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2])])
    def __call__(self, x):
        return 2 * x


class FromHub(tf.keras.layers.Layer):
    def __init__(self, handle, **kwargs):
        super().__init__(**kwargs)
        self.module = hub.load(handle)

    def call(self, x):
        return self.module(x)


tf.saved_model.save(Doubled(), "doubled")
model = tf.keras.Sequential([tf.keras.Input((2,)), FromHub("doubled")])
print(model(tf.constant([[1.0, 3.0]])).numpy())
