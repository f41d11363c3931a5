import tensorflow as tf

with tf.Graph().as_default():
    model = tf.keras.models.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
    loss = tf.reduce_mean(model.output)
    optimizer = tf.keras.optimizers.Adam()
    print(len(optimizer.get_updates(params=model.trainable_weights, loss=loss)) > 0)
