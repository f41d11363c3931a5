import tensorflow as tf

cell = tf.keras.layers.LSTMCell(8)
state = [tf.zeros([3, 8]), tf.zeros([3, 8])]
for _ in range(2):
    cell(tf.zeros([3, 5]), state)
sizes = [weight.size for weight in cell.get_weights()]
print(sum(sizes), "parameters in both")
