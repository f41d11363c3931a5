"""Reads old TensorFlow and Keras code and says what newer versions do with it, line by line, by what was recorded of them."""

__version__ = "0.1"
