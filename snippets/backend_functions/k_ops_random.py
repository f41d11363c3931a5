import keras
import numpy as np
import tensorflow as tf

K, random = tf.keras.backend, keras.random
seed = random.SeedGenerator(1)
shape = (200, 500)

pairs = {
    "random_normal": (
        K.random_normal(shape, 3.0, 2.0),
        random.normal(shape, 3.0, 2.0, seed=seed),
    ),
    "truncated_normal": (
        K.truncated_normal(shape, 3.0, 2.0),
        random.truncated_normal(shape, 3.0, 2.0, seed=seed),
    ),
    "random_uniform": (
        K.random_uniform(shape, 1.0, 5.0),
        random.uniform(shape, 1.0, 5.0, seed=seed),
    ),
    "random_bernoulli": (
        K.random_bernoulli(shape, p=0.3),
        random.binomial(shape, 1, 0.3, seed=seed),
    ),
    "dropout": (
        K.dropout(K.ones(shape), 0.3),
        random.dropout(K.ones(shape), 0.3, seed=seed),
    ),
}
for name, drawn in pairs.items():
    old, new = [
        (round(float(np.mean(x)), 1), round(float(np.std(x)), 1))
        for x in drawn
    ]
    print(name, "mean and deviation", new, "same:", old == new)
