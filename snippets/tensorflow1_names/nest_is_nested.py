import tensorflow as tf

print(
    sum(
        tf.nest.is_nested(one)
        for one in ([1, 2], (3,), {"four": 4}, "five", 6)
    )
)
