import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
pairs = {
    "GradientDescent": (
        v1.train.GradientDescentOptimizer(0.1),
        tf.keras.optimizers.SGD(0.1),
    ),
    "Momentum": (
        v1.train.MomentumOptimizer(0.1, 0.9),
        tf.keras.optimizers.SGD(0.1, momentum=0.9),
    ),
    "Adam": (
        v1.train.AdamOptimizer(0.1),
        tf.keras.optimizers.Adam(0.1, epsilon=1e-8),
    ),
    "Adagrad": (
        v1.train.AdagradOptimizer(0.1),
        tf.keras.optimizers.Adagrad(
            0.1, initial_accumulator_value=0.1, epsilon=1e-12
        ),
    ),
}
for name, optimizers in pairs.items():
    ends = []
    for optimizer in optimizers:
        weight = tf.Variable([1.0, -2.0])
        for step in range(5):
            with tf.GradientTape() as tape:
                loss = tf.reduce_sum(weight**2)
            optimizer.apply_gradients([
                (tape.gradient(loss, weight), weight)
            ])
        ends.append(weight.numpy())
    print(
        name,
        [round(float(end), 3) for end in ends[1]],
        "same:",
        np.allclose(*ends, atol=1e-5),
    )
