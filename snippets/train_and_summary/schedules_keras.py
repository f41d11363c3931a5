import tensorflow as tf

schedules = tf.keras.optimizers.schedules
rate = schedules.ExponentialDecay(0.1, 10, 0.5, staircase=True)
steps = schedules.PiecewiseConstantDecay([10, 20], [0.1, 0.01, 0.001])
line = schedules.PolynomialDecay(0.1, 20, 0.0)
print(
    ["%.4f" % float(schedule(15)) for schedule in (rate, steps, line)]
)
