import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
outputs = tf.keras.layers.Dropout(0.5)(
    tf.ones((1, 3)), training=False
)
with tf.Session() as session:
    print(session.run(outputs))
