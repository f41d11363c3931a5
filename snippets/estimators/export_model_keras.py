import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((2,)), tf.keras.layers.Dense(1, use_bias=False)])
model.set_weights([np.float32([[1.0], [2.0]])])
model.compile(tf.keras.optimizers.SGD(0.1), "mse")
model.train_on_batch(np.float32([[1, 1]]), np.float32([[4]]))


@tf.function(input_signature=[tf.TensorSpec((None, 2), name="x")])
def serve(x):
    return {"y": model(x)}


module = tf.Module()
module.model = model
tf.saved_model.save(module, "export", {"serving_default": serve})

served = tf.saved_model.load("export").signatures["serving_default"]
print(np.round(served(x=tf.constant([[1.0, 0.0], [0.0, 1.0]]))["y"], 4))
