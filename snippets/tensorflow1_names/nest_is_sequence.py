from tensorflow.python.util.nest import is_sequence

print(
    sum(
        is_sequence(one)
        for one in ([1, 2], (3,), {"four": 4}, "five", 6)
    )
)
