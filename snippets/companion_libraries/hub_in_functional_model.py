import tensorflow as tf
import tensorflow_hub as hub


class Doubled(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([None, 2])])
    def __call__(self, x):
        return 2 * x


tf.saved_model.save(Doubled(), "doubled")
inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, hub.KerasLayer("doubled")(inputs))
print(model(tf.constant([[1.0, 3.0]])).numpy())
