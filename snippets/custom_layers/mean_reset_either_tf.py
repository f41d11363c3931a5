import tensorflow as tf

loss = tf.keras.metrics.Mean()
reset = getattr(loss, "reset_state", None) or loss.reset_states
for epoch in range(2):
    loss.update_state([1.0 + epoch, 2.0 + epoch])
    print("epoch %d loss %.1f" % (epoch, loss.result()))
    reset()
