import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

inputs = (
    np.random.RandomState(0).randn(64, 8, 8, 3).astype("float32") + 5
)
with tf.Graph().as_default(), v1.Session() as session:
    normalized = slim.batch_norm(tf.constant(inputs), decay=0.9)
    updates = v1.get_collection(v1.GraphKeys.UPDATE_OPS)
    session.run(v1.global_variables_initializer())
    expected, _ = session.run([normalized, updates])
    names = [
        variable.op.name.split("/")[-1]
        for variable in v1.global_variables()
    ]
    values = session.run(v1.global_variables())
print(names)

layer = tf.keras.layers.BatchNormalization(
    momentum=0.9, epsilon=0.001, scale=False, input_shape=(8, 8, 3)
)
model = tf.keras.Sequential([layer])
model.compile(tf.keras.optimizers.SGD(0.0), "mse")
model.train_on_batch(inputs, expected)
print([weight.round(2).tolist() for weight in model.get_weights()])
for ported, original in zip(model.get_weights(), values):
    np.testing.assert_allclose(ported, original, rtol=1e-3)
