import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
outputs = tf.keras.layers.Conv1D(4, 3, kernel_initializer="ones")(
    tf.ones((1, 5, 2))
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    result = session.run(outputs)
    print(result.sum(), result.shape)
