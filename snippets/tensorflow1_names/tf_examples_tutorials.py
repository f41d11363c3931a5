from tensorflow.examples.tutorials.mnist import input_data

print(input_data.__name__)
