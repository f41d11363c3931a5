import re

from keras.layers import Dense
from keras.models import Sequential
from keras.utils import print_summary

model = Sequential([Dense(2, input_shape=(3,))])
lines = []
print_summary(model, print_fn=lines.append)
found = re.findall(r"Total params: \d+", "\n".join(lines))
print(found, model.count_params())
