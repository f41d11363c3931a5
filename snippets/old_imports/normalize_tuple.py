def normalize_tuple(value, size):
    return (value,) * size if isinstance(value, int) else tuple(value)


print(normalize_tuple(3, 2))
