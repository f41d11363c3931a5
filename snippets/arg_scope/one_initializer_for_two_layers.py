import tensorflow as tf

initializer = tf.keras.initializers.VarianceScaling()
layers = [
    tf.keras.layers.Dense(3, kernel_initializer=initializer)
    for _ in range(2)
]
inputs = tf.keras.layers.Input((4,))
tf.keras.Model(inputs, [layer(inputs) for layer in layers])
kernels = {layer.get_weights()[0].tobytes() for layer in layers}
print("different kernels:", len(kernels))
