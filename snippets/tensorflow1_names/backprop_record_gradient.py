from tensorflow.python.eager import backprop

print(backprop._record_gradient.__name__)
