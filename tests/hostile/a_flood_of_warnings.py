import warnings

for number in range(100):
    warnings.warn(str(number) + 100_000 * "x")
