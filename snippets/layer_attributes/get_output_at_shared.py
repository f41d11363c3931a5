import tensorflow as tf

shared = tf.keras.layers.Dense(2)
left, right = tf.keras.Input((3,)), tf.keras.Input((3,))
# shared.get_output_at(0), shared.get_output_at(1)
outputs = [shared(left), shared(right)]
model = tf.keras.Model([left, right], outputs)
print([len(part.shape) for part in model.outputs])
