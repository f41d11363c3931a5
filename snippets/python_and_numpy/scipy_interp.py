from scipy import interp

print(interp([0.5], [0.0, 1.0], [0.0, 4.0]))
