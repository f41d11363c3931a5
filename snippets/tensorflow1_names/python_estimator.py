from tensorflow.python.estimator import gc

print(gc.__name__)
