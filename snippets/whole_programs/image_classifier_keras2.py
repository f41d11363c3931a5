import numpy as np
from keras import backend as K
from keras.callbacks import LearningRateScheduler
from keras.layers import Activation, Conv2D, Dense, Dropout
from keras.layers import Flatten, MaxPooling2D
from keras.models import Sequential
from keras.optimizers import SGD
from keras.preprocessing.image import ImageDataGenerator
