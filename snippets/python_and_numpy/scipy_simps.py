from scipy.integrate import simps

print(simps([0.0, 1.0, 4.0], x=[0.0, 1.0, 2.0]).round(4))
