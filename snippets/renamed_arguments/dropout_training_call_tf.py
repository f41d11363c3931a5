import tensorflow as tf

layer = tf.keras.layers.Dropout(0.2)
for training in (True, False):
    dropped = tf.reduce_any(
        tf.equal(layer(tf.ones((1, 1000)), training=training), 0)
    )
    print(training, tf.keras.backend.get_value(dropped))
