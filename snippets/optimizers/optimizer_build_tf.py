import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
optimizer = tf.keras.optimizers.Adam()
optimizer.build(model.trainable_variables)
shapes = [tuple(variable.shape) for variable in optimizer.variables]
print("slots of the kernel:", shapes.count((4, 1)))
