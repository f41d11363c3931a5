import tensorflow as tf

loss = tf.keras.losses.BinaryFocalCrossentropy(
    apply_class_balancing=True, reduction="none")
truth, guess = tf.constant([[1.0], [0.0]]), tf.constant([[0.6], [0.3]])
print(loss(truth, guess).numpy().round(4))
