size, batch_size = 10, 4
print([
    (start, min(start + batch_size, size))
    for start in range(0, size, batch_size)
])
