from tensorflow.compat.v1 import estimator

print(estimator.Estimator.__name__)
